package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RelationalDatabasesTest {
    private final RelationalDatabases recogniser = new RelationalDatabases();

    @Test
    void findsTheDatabaseByItsUrlAndSaysIfThePasswordStandsBesideIt() {
        assertThat(Modules.properties("""
                                spring.datasource.url=jdbc:postgresql://db:5432/orders
                                spring.datasource.password=${DB_PASSWORD:geheim}
                                """).connectionsSeenBy(recogniser))
                .containsExactly("-> database|PostgreSQL|x://db:5432/orders JDBC {plain-text-credentials=[]}");
        assertThat(Modules.properties("""
                                spring.datasource.url=jdbc:postgresql://db:5432/orders?sslmode=require
                                spring.datasource.password=${DB_PASSWORD}
                                """).connectionsSeenBy(recogniser))
                .containsExactly("-> database|PostgreSQL|x://db:5432/orders?sslmode=require JDBC {tls=[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "spring.r2dbc.url!r2dbc:postgresql://db/orders!PostgreSQL|x://db/orders",
                "quarkus.datasource.jdbc.url!jdbc:mariadb://db/orders!MariaDB|x://db/orders",
                "quarkus.datasource.reactive.url!vertx-reactive:postgresql://db/orders!PostgreSQL|x://db/orders",
                "quarkus.datasource.reactive.url!postgresql://db/orders!PostgreSQL|x://db/orders",
                "quarkus.datasource.users.jdbc.url!jdbc:mysql://db/users!MySQL|x://db/users",
                "quarkus.datasource.\"users\".jdbc.url!jdbc:mysql://db/users!MySQL|x://db/users",
                "datasources.default.url!jdbc:oracle:thin:@db:1521:x!Oracle|x:@db:1521:x",
                "datasources.users.url!jdbc:sqlserver://db;a=b!SQL Server|x://db;a=b",
                "spring.datasource.users.jdbc-url!jdbc:mysql://db/users!MySQL|x://db/users",
                "jakarta.persistence.jdbc.url!jdbc:mysql://db/users!MySQL|x://db/users",
                "my.own.setting!jdbc:mysql://db/users!MySQL|x://db/users"
            })
    void readsTheUrlsOfEachFramework(String key, String url, String end) {
        assertThat(Modules.properties(key.replace("\"", "\\\"") + "=" + url).connectionsSeenBy(recogniser))
                .containsExactly("-> database|" + end + " JDBC");
    }

    @Test
    void takesNothingFromAnnotationsThatNothingHeeds() {
        String entity = "@javax.persistence.Entity class Order {}";

        assertThat(Modules.java(entity)
                        .andDependencies("org.hibernate.javax.persistence:hibernate-jpa-2.1-api")
                        .connectionsSeenBy(recogniser))
                .isEmpty();
        assertThat(Modules.java(entity)
                        .andDependencies(
                                "org.hibernate.javax.persistence:hibernate-jpa-2.1-api",
                                "org.springframework.boot:spring-boot-starter-data-jpa")
                        .connectionsSeenBy(recogniser))
                .hasSize(1);
    }

    @Test
    void takesRepositoriesOfAnotherStoreForNoDatabaseWhateverDriverComesAlong() {
        Modules repository = Modules.java(
                        "interface Orders extends org.springframework.data.repository.CrudRepository<Order, String> {}")
                .andDependencies(
                        "org.postgresql:postgresql", "org.springframework.boot:spring-boot-starter-data-mongodb");

        assertThat(repository.connectionsSeenBy(recogniser)).isEmpty();
        assertThat(repository
                        .andDependencies("org.springframework.boot:spring-boot-starter-data-jpa")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|PostgreSQL JDBC");
    }

    @Test
    void knowsTheUsualPortOfADatabaseOnTheSameMachine() {
        assertThat(Modules.properties("spring.datasource.url=jdbc:mysql://localhost/users?a=b")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|MySQL|x://localhost:3306/users?a=b JDBC");
        assertThat(Modules.properties("spring.datasource.url=jdbc:postgresql://localhost:5433/users")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|PostgreSQL|x://localhost:5433/users JDBC");
    }

    @Test
    void tellsSeveralDataSourcesApart() {
        assertThat(Modules.properties("""
                                spring.datasource.orders.url=jdbc:postgresql://a/orders
                                spring.datasource.orders.password=geheim
                                spring.datasource.bills.url=jdbc:mysql://b/bills
                                spring.datasource.bills.password=${BILLS}
                                """).connectionsSeenBy(recogniser))
                .containsExactlyInAnyOrder(
                        "-> database|PostgreSQL|x://a/orders JDBC {plain-text-credentials=[]}",
                        "-> database|MySQL|x://b/bills JDBC");
    }

    @Test
    void tellsAnEmbeddedDatabaseFromAServer() {
        assertThat(Modules.properties("spring.datasource.url=jdbc:h2:mem:orders")
                        .tagsSeenBy(recogniser))
                .containsExactly("in-memory-database=[H2] @1");
        assertThat(Modules.properties("spring.datasource.url=jdbc:h2:tcp://db/orders")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|H2|x://db/orders JDBC");
        assertThat(Modules.properties("spring.datasource.url=jdbc:derby://db:1527/orders")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|Derby|x://db:1527/orders JDBC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface A extends org.springframework.data.jpa.repository.JpaRepository<Object, Long> {}",
                "class A { org.springframework.jdbc.core.simple.JdbcClient jdbc; }",
                "interface A extends org.springframework.data.r2dbc.repository.R2dbcRepository<Object, Long> {}",
                "@jakarta.persistence.Entity class A {}",
                "class A extends io.quarkus.hibernate.orm.panache.PanacheEntity {}",
                "class A implements io.quarkus.hibernate.reactive.panache.PanacheRepository<Object> {}",
                "class A { org.hibernate.SessionFactory sessions; }",
                "@org.apache.ibatis.annotations.Mapper interface A {}",
                "interface A extends com.baomidou.mybatisplus.core.mapper.BaseMapper<Object> {}",
                "class A { org.jooq.DSLContext sql; }",
                "class A { org.jdbi.v3.core.Jdbi jdbi; }",
                "class A { javax.sql.DataSource source; }",
                "@io.micronaut.data.jdbc.annotation.JdbcRepository interface A {}",
                "class A { io.vertx.mutiny.pgclient.PgPool pool; }"
            })
    void seesWhatUsesOneAndAsksItsDriverWhichOneItIs(String code) {
        assertThat(Modules.java(code)
                        .andDependencies("org.postgresql:postgresql")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|PostgreSQL JDBC");
        assertThat(Modules.java(code).connectionsSeenBy(recogniser)).containsExactly("-> database|SQL JDBC");
    }

    @Test
    void needsADriverWhereOtherStoresAreUsedTheSameWay() {
        String code = "interface A extends org.springframework.data.repository.CrudRepository<Object, Long> {}";

        assertThat(Modules.java(code).seenBy(recogniser)).isEmpty();
        assertThat(Modules.java(code)
                        .andDependencies("com.mysql:mysql-connector-j")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|MySQL JDBC");
    }

    @Test
    void doesNotGuessAmongTheDriversForSeveral() {
        assertThat(Modules.java("@jakarta.persistence.Entity class A {}")
                        .andDependencies("org.postgresql:postgresql", "com.mysql:mysql-connector-j")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|SQL JDBC");
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.db-kind=postgresql,PostgreSQL",
        "spring.datasource.driver-class-name=com.mysql.cj.jdbc.Driver,MySQL",
        "spring.jpa.database-platform=org.hibernate.dialect.MySQL8Dialect,MySQL",
        "spring.jpa.properties.hibernate.dialect=org.hibernate.dialect.PostgreSQLDialect,PostgreSQL",
        "datasources.default.dialect=MYSQL,MySQL"
    })
    void readsWhichOneItIsWhereNoUrlSaysIt(String setting, String technology) {
        assertThat(Modules.java("@jakarta.persistence.Entity class A {}")
                        .andProperties(setting)
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|" + technology + " JDBC");
        assertThat(Modules.properties(setting).seenBy(recogniser)).isEmpty();
    }

    @Test
    void readsUrlsThatStandInCode() {
        assertThat(Modules.java("""
                                import java.sql.DriverManager;
                                class A {
                                    private static final String HOST = "//db:3306";
                                    Object a() { return DriverManager.getConnection("jdbc:mysql:" + HOST + "/x", "u", "p"); }
                                    void b(com.zaxxer.hikari.HikariConfig c) { c.setJdbcUrl("jdbc:postgresql://pg/x"); }
                                    boolean not(String url) { return url.startsWith("jdbc:oracle:"); }
                                }
                                """).connectionsSeenBy(recogniser))
                .containsExactly(
                        "-> database|MySQL|x://db:3306/x JDBC {plain-text-credentials=[]}",
                        "-> database|PostgreSQL|x://pg/x JDBC");
        assertThat(Modules.java(
                                "@jakarta.annotation.sql.DataSourceDefinition(name = \"a\", url = \"jdbc:mysql://db/x\") class A {}")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|MySQL|x://db/x JDBC");
        assertThat(Modules.java(
                                "@jakarta.annotation.sql.DataSourceDefinition(name = \"a\", url = \"jdbc:mysql://db/x\","
                                        + " password = \"geheim\") class A {}")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|MySQL|x://db/x JDBC {plain-text-credentials=[]}");
        assertThat(Modules.java(
                                "@jakarta.annotation.sql.DataSourceDefinition(name = \"a\", url = \"jdbc:mysql://db/x\","
                                        + " password = \"${ENV=DB_PASSWORD}\") class A {}")
                        .connectionsSeenBy(recogniser))
                .containsExactly("-> database|MySQL|x://db/x JDBC");
    }

    private static List<String> seen(String member, Recogniser recogniser) {
        Modules code = Modules.java("class C { " + member + " }");
        assertThat(code.seenBy(recogniser)).asString().doesNotContain("tulip");
        return code.connectionsSeenBy(recogniser);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/shop\", \"root\", \"tulip\"); }",
                "static final String PW = \"tulip\";"
                        + " void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/shop\", \"root\", PW); }",
                "void m(com.zaxxer.hikari.HikariConfig c) { c.setJdbcUrl(\"jdbc:mysql://db/shop\");"
                        + " c.setPassword(\"tulip\"); }",
                "void m() { org.springframework.boot.jdbc.DataSourceBuilder.create().url(\"jdbc:mysql://db/shop\")"
                        + ".password(\"tulip\").build(); }"
            })
    void opensARelationalDatabase(String member) {
        assertThat(seen(member, Modules.recogniser("RelationalDatabases")))
                .singleElement()
                .asString()
                .endsWith("{plain-text-credentials=[]}");
    }

    @Test
    void takesAPasswordFromElsewhereForNone() {
        assertThat(seen(
                        "void m(String pw) { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/shop\", \"root\", pw); }",
                        Modules.recogniser("RelationalDatabases")))
                .singleElement()
                .asString()
                .endsWith("JDBC");
        assertThat(seen(
                        "@org.springframework.beans.factory.annotation.Value(\"${pw}\") String pw = \"\";"
                                + " void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/shop\", \"root\", pw); }",
                        Modules.recogniser("RelationalDatabases")))
                .singleElement()
                .asString()
                .endsWith("JDBC");
    }
}
