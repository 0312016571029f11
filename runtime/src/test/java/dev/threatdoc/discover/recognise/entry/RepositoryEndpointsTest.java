package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class RepositoryEndpointsTest {

    @Test
    void seesRepositoriesThatAreOnTheWeb() {
        String code = """
                import org.springframework.data.repository.CrudRepository;
                import org.springframework.data.rest.core.annotation.RepositoryRestResource;
                interface Category extends CrudRepository<shop.Category, Long> {}
                @RepositoryRestResource(path = "folks") interface Persons extends CrudRepository<shop.Person, Long> {}
                @RepositoryRestResource(exported = false) interface Hidden extends CrudRepository<shop.Secret, Long> {}
                class Box {}
                """;

        assertThat(Modules.java(code)
                        .andDependencies("org.springframework.boot:spring-boot-starter-data-rest")
                        .andProperties("spring.data.rest.base-path=/api")
                        .tagsSeenBy(new RepositoryEndpoints()))
                .containsExactly(
                        "endpoints=[/api/categories, /api/categories/{id}] @3",
                        "endpoints=[/api/folks, /api/folks/{id}] @4");
        assertThat(Modules.java(code).tagsSeenBy(new RepositoryEndpoints()))
                .containsExactly("endpoints=[/folks, /folks/{id}] @4");
        assertThat(Modules.java("""
                                import io.quarkus.hibernate.orm.rest.data.panache.PanacheEntityResource;
                                import io.quarkus.rest.data.panache.ResourceProperties;
                                @ResourceProperties(path = "people") interface A extends PanacheEntityResource<Object, Long> {}
                                interface OrderResource extends PanacheEntityResource<Object, Long> {}
                                """).tagsSeenBy(new RepositoryEndpoints()))
                .containsExactly(
                        "endpoints=[/people, /people/{id}] @3", "endpoints=[/order-resource, /order-resource/{id}] @4");
    }
}
