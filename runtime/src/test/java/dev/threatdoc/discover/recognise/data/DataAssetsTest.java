package dev.threatdoc.discover.recognise.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DataAssetsTest {

    private static List<String> assets(Modules modules) {
        return modules.seenBy(new DataAssets()).stream()
                .map(Observation.Handles.class::cast)
                .map(h -> h.key() + (h.isExchanged() ? " exchanged " : " ") + h.properties() + " @"
                        + h.evidence().place().line())
                .toList();
    }

    @Test
    void findsWhatIsStoredOfAPersonAndWhatOpensSomething() {
        assertThat(assets(Modules.java("""
                                package shop;
                                import jakarta.persistence.* ;
                                @Entity class Customer {
                                    @Id Long id;
                                    String firstName;
                                    @Column(name = "pw") String passwordHash;
                                }
                                """)))
                .containsExactly("shop.Customer {classification=Classification.SENSITIVE,"
                        + " description=Has the fields firstName, passwordHash, isCredentials=true, isPII=true,"
                        + " isStored=true} @5");
    }

    @Test
    void findsWhatRequestsAndAnswersCarryInsideOfOtherTypesToo() {
        assertThat(assets(Modules.java("""
                                package shop;
                                import java.util.List;
                                import org.springframework.web.bind.annotation.* ;
                                @RestController class Orders {
                                    @GetMapping("/") ResponseEntity<List<Order>> all() { return null; }
                                }
                                record Order(String deliveryAddress, int amount) {}
                                record Unused(String deliveryAddress) {}
                                """)))
                .containsExactly("shop.Order exchanged {classification=Classification.RESTRICTED,"
                        + " description=Has the fields deliveryAddress, isPII=true} @7");
    }

    @Test
    void takesFieldsOfBaseTypesForFieldsOfTheType() {
        assertThat(assets(Modules.java("""
                                package shop;
                                import jakarta.persistence.* ;
                                @MappedSuperclass class Person { String surname; }
                                @Entity class Owner extends Person { String colour; }
                                """)))
                .containsExactly("shop.Owner {classification=Classification.RESTRICTED,"
                        + " description=Has the fields surname, isPII=true, isStored=true} @3");
    }

    @Test
    void believesAnAnnotationWhereTheNameSaysNothing() {
        assertThat(assets(Modules.java("""
                                package shop;
                                import jakarta.persistence.* ;
                                import jakarta.validation.constraints.Email;
                                @Entity class Contact { @Email String value; }
                                """))).singleElement().asString().contains("isPII=true");
    }

    @Test
    void saysNothingOfWhatOnlyTellsSomethingAboutSuchData() {
        assertThat(assets(Modules.java("""
                                package shop;
                                import jakarta.persistence.* ;
                                @Entity class Account {
                                    boolean password;
                                    int tokenCount;
                                    String passwordResetUrl;
                                    String emailStatus;
                                    static String password() { return ""; }
                                    String description;
                                }
                                """))).isEmpty();
    }

    @Test
    void saysNothingOfTypesThatAreNeitherStoredNorExchanged() {
        assertThat(assets(Modules.java("package shop; class Helper { String password; }")))
                .isEmpty();
    }

    @Test
    void takesTypesThatHandlersNameForDataWhateverTheyMean() {
        assertThat(assets(Modules.java("""
                                package shop;
                                import org.springframework.web.bind.annotation.* ;
                                @RestController class Orders {
                                    @PostMapping("/") Page<Order> add(@RequestBody Basket basket) { return null; }
                                }
                                record Order(int amount) {}
                                record Basket(int items) {}
                                record Page<T>(T items) {}
                                record Other(int x) {}
                                """)))
                .containsExactly("shop.Basket exchanged {} @7", "shop.Order exchanged {} @6");
    }

    @Test
    void takesWhatClientsAndToolsNameForDataThatNoUserSends() {
        assertThat(assets(Modules.java("""
                                package shop;
                                import org.springframework.web.bind.annotation.GetMapping;
                                @org.springframework.cloud.openfeign.FeignClient("bank") interface Bank {
                                    @GetMapping("/") Balance balance();
                                }
                                class Tools { @dev.langchain4j.agent.tool.Tool Person owner() { return null; } }
                                record Balance(String iban) {}
                                record Person(String surname) {}
                                record Unused(String surname) {}
                                """)))
                .containsExactly(
                        "shop.Balance {classification=Classification.SENSITIVE, description=Has the fields iban,"
                                + " isPII=true} @7",
                        "shop.Person {classification=Classification.RESTRICTED, description=Has the fields surname,"
                                + " isPII=true} @8");
    }

    @Test
    void takesWhatMappersOfMyBatisReadAndWriteForStored() {
        assertThat(assets(Modules.java("""
                                package shop.mapper;
                                @org.mybatis.spring.annotation.MapperScan({"shop.mapper", "shop.dao"}) class Config {}
                                interface UserMapper { int insert(User row); java.util.List<User> selectByExample(Filter f); }
                                class User { String email; }
                                class Filter { String email; }
                                """).andJava("""
                                package shop.other;
                                @org.apache.ibatis.annotations.Mapper interface PayMapper { Pay select(long id); }
                                interface NoMapper { Other select(long id); }
                                class Pay { String iban; }
                                class Other { String email; }
                                """)))
                .map(a -> a.replaceAll(" \\{.*isStored=true.*", " stored"))
                .containsExactlyInAnyOrder("shop.mapper.User stored", "shop.other.Pay stored");
    }

    @Test
    void believesTheNameOfAType() {
        assertThat(assets(Modules.java("""
                                package shop;
                                import jakarta.persistence.* ;
                                @Entity class BankAccount { long id; }
                                """)))
                .containsExactly("shop.BankAccount {classification=Classification.SENSITIVE, isPII=true,"
                        + " isStored=true} @3");
    }

    @Test
    void believesColumnsTypesAndMarksWhereTheNameOfAFieldSaysNothing() {
        for (String field : List.of(
                "@Column(name = \"date_of_birth\") String d;",
                "@Sensitive String value;",
                "@org.hibernate.validator.constraints.br.CPF String number;")) {
            assertThat(assets(Modules.java(
                            "package shop; import jakarta.persistence.* ; @Entity class A { " + field + " }")))
                    .as(field)
                    .singleElement()
                    .asString()
                    .contains("isPII=true");
        }
        assertThat(assets(Modules.java(
                        "package shop; @jakarta.persistence.Entity class A { java.security.PrivateKey value; }")))
                .singleElement()
                .asString()
                .contains("isCredentials=true");
    }

    private static final String WEB = """
            package shop;
            import java.util.* ;
            import org.springframework.web.bind.annotation.* ;
            @RestController class Web {
                @PostMapping("/") void take(@RequestBody Taken x) {}
            }
            """;

    private static String taken(String... types) {
        return String.join("\n", assets(Modules.java(WEB + String.join("\n", types))))
                .replaceAll(" @\\d+", "");
    }

    @Test
    void findsWhatTypesHoldThatAreInsideOfOthers() {
        assertThat(taken(
                        "record Taken(int number, List<Holder> holders) {}",
                        "record Holder(String name, Place home) {}",
                        "record Place(String street, Deep deep) {}",
                        "record Deep(String iban, Taken back) {}"))
                .isEqualTo("shop.Taken exchanged {classification=Classification.RESTRICTED,"
                        + " description=Has the fields holders.name, holders.home.street, isPII=true}");
    }

    @Test
    void leavesOutWhatIsNotWrittenAndWhatIsStoredElsewhere() {
        assertThat(taken(
                        "class Taken { int n; transient Secret a; @com.fasterxml.jackson.annotation.JsonIgnore Secret b;"
                                + " static Secret c; }",
                        "class Secret { String password; }"))
                .isEqualTo("shop.Taken exchanged {}");
        assertThat(assets(Modules.java("""
                                package shop;
                                import jakarta.persistence.* ;
                                @Entity class Order { @ManyToOne Person person; Place place; }
                                @Entity class Person { String surname; }
                                @Embeddable class Place { String street; }
                                """)))
                .extracting(a -> a.replaceAll("\\{.*description=([^,]*(, \\w+)*), is.*", "$1"))
                .containsExactlyInAnyOrder(
                        "shop.Order Has the fields place.street",
                        "shop.Person Has the fields surname",
                        "shop.Place Has the fields street");
    }

    @Test
    void takesMereNamesForPersonalOnlyWhereTheTypeIsAPersonOrSaysMore() {
        assertThat(taken("record Taken(String name, String address, String ip, byte[] zip) {}"))
                .isEqualTo("shop.Taken exchanged {}");
        assertThat(taken("record Taken(Customer c) {}", "record Customer(String name, String ip) {}"))
                .contains("Has the fields c.name, c.ip, isPII=true");
        assertThat(taken("record Taken(String name, String email) {}")).contains("Has the fields name, email");
    }

    @Test
    void takesNoCountOrDayForWhatItCountsOrWhenItEnds() {
        assertThat(taken("class Taken { int token; java.time.Instant password; Long secret; }"))
                .isEqualTo("shop.Taken exchanged {}");
        assertThat(taken("class Taken { int pin; java.time.LocalDate birthday; }"))
                .contains("Has the fields pin, birthday");
    }
}
