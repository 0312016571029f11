package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DroppedSchemasTest {

    private static List<String> seen(Modules modules) {
        return modules.weaknessesSeenBy(new DroppedSchemas());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.jpa.hibernate.ddl-auto=create",
                "spring.jpa.hibernate.ddl-auto=create-drop",
                "spring.jpa.properties.hibernate.hbm2ddl.auto=create",
                "quarkus.hibernate-orm.database.generation=drop-and-create",
                "quarkus.hibernate-orm.schema-management.strategy=drop-and-create",
                "jakarta.persistence.schema-generation.database.action=drop-and-create"
            })
    void seesTablesThatEachStartDrops(String line) {
        assertThat(seen(Modules.properties("spring.datasource.url=jdbc:postgresql://db/shop\n" + line)))
                .singleElement()
                .asString()
                .startsWith("schema-dropped src/main/resources/application.properties:2 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.jpa.hibernate.ddl-auto=update",
                "spring.jpa.hibernate.ddl-auto=validate",
                "quarkus.hibernate-orm.database.generation=none",
                "my.generation=create"
            })
    void isSilentOnWhatKeepsThem(String line) {
        assertThat(seen(Modules.properties("spring.datasource.url=jdbc:postgresql://db/shop\n" + line)))
                .isEmpty();
    }

    @Test
    void isSilentWhereThereIsNothingToLose() {
        String drops = "spring.jpa.hibernate.ddl-auto=create-drop";

        assertThat(seen(Modules.properties("spring.datasource.url=jdbc:h2:mem:shop\n" + drops)))
                .isEmpty();
        assertThat(seen(Modules.properties(drops).andDependencies("com.h2database:h2")))
                .isEmpty();
        assertThat(seen(Modules.properties("spring.datasource.url=jdbc:mysql://db/shop")
                        .andFile("src/main/resources/application-dev.properties", drops)))
                .isEmpty();
    }

    @Test
    void readsThePersistenceUnit() {
        assertThat(seen(Modules.xml("<persistence><persistence-unit><properties>"
                        + "<property name=\"javax.persistence.schema-generation.database.action\" value=\"drop-and-create\"/>"
                        + "</properties></persistence-unit></persistence>")))
                .hasSize(1);
    }
}
