package dev.threatdoc.discover.recognise.store;

import java.util.Set;

/** The types and annotations by which programs use relational databases. */
final class SqlClients {

    private static final String SPRING = "org.springframework.";
    private static final String PANACHE = "io.quarkus.hibernate.orm.panache.";
    private static final String REACTIVE_PANACHE = "io.quarkus.hibernate.reactive.panache.";

    /** What is used with relational databases only. */
    static final Set<String> CERTAIN = Set.of(
            SPRING + "data.jpa.repository.JpaRepository",
            SPRING + "data.r2dbc.repository.R2dbcRepository",
            SPRING + "data.r2dbc.core.R2dbcEntityTemplate",
            SPRING + "r2dbc.core.DatabaseClient",
            SPRING + "data.jdbc.core.JdbcAggregateTemplate",
            SPRING + "jdbc.core.JdbcTemplate",
            SPRING + "jdbc.core.JdbcOperations",
            SPRING + "jdbc.core.NamedParameterJdbcTemplate",
            SPRING + "jdbc.core.NamedParameterJdbcOperations",
            SPRING + "jdbc.core.simple.JdbcClient",
            "javax.persistence.EntityManager",
            "jakarta.persistence.EntityManager",
            "javax.persistence.EntityManagerFactory",
            "jakarta.persistence.EntityManagerFactory",
            "org.hibernate.Session",
            "org.hibernate.SessionFactory",
            "org.hibernate.StatelessSession",
            "org.hibernate.reactive.mutiny.Mutiny.SessionFactory",
            "org.hibernate.reactive.stage.Stage.SessionFactory",
            PANACHE + "PanacheEntity",
            PANACHE + "PanacheEntityBase",
            PANACHE + "PanacheRepository",
            PANACHE + "PanacheRepositoryBase",
            REACTIVE_PANACHE + "PanacheEntity",
            REACTIVE_PANACHE + "PanacheEntityBase",
            REACTIVE_PANACHE + "PanacheRepository",
            REACTIVE_PANACHE + "PanacheRepositoryBase",
            "org.apache.ibatis.session.SqlSession",
            "org.apache.ibatis.session.SqlSessionFactory",
            "org.mybatis.spring.SqlSessionTemplate",
            "com.baomidou.mybatisplus.core.mapper.BaseMapper",
            "org.jooq.DSLContext",
            "org.jooq.impl.DSL",
            "org.jdbi.v3.core.Jdbi",
            "io.r2dbc.spi.ConnectionFactory",
            "io.agroal.api.AgroalDataSource",
            "io.vertx.mutiny.pgclient.PgPool",
            "io.vertx.mutiny.mysqlclient.MySQLPool",
            "io.vertx.mutiny.sqlclient.Pool",
            "io.vertx.pgclient.PgPool",
            "io.vertx.sqlclient.Pool",
            "com.zaxxer.hikari.HikariDataSource",
            "java.sql.DriverManager",
            "javax.sql.DataSource");

    /** Annotations of what is stored in relational databases, or queries them. */
    static final Set<String> ANNOTATIONS = Set.of(
            "javax.persistence.Entity",
            "jakarta.persistence.Entity",
            "org.springframework.data.relational.core.mapping.Table",
            "org.apache.ibatis.annotations.Mapper",
            "org.mybatis.spring.annotation.MapperScan",
            "io.micronaut.data.jdbc.annotation.JdbcRepository",
            "io.micronaut.data.r2dbc.annotation.R2dbcRepository");

    /** What is used with other stores just as well, so that it means one only beside a driver. */
    static final Set<String> PERHAPS = Set.of(
            SPRING + "data.repository.CrudRepository",
            SPRING + "data.repository.ListCrudRepository",
            SPRING + "data.repository.PagingAndSortingRepository",
            SPRING + "data.repository.Repository",
            SPRING + "data.repository.reactive.ReactiveCrudRepository",
            "io.micronaut.data.repository.CrudRepository",
            "io.micronaut.data.repository.PageableRepository");

    private SqlClients() {}
}
