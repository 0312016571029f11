package dev.threatdoc.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SeedReaderTest {

    private static final String HASH = "'$2a$10$abcdefghijklmnopqrstuv'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO users (id, name, password) VALUES (1, 'admin', 'x1')",
                "insert into `sys_user`(user_name, passwd) values ('administrator', 'x1'), ('b', 'c')",
                "INSERT INTO app.account(login, pwd)\nSELECT 'root', 'x1' FROM DUAL",
                "INSERT INTO \"customer\" VALUES (7, 'admin@shop.example', {hash})",
                "INSERT INTO shop_admin VALUES (1, 'admin123', {hash}, NULL)"
            })
    void findsAccountsOfAdministrators(String statement) {
        String text = "CREATE TABLE users (id INT);\n" + statement.replace("{hash}", HASH) + ";\n";

        assertThat(SeedReader.read("src/main/resources/data.sql", text))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.key()).isEqualTo(SeedReader.KEY);
                    assertThat(e.text()).matches("admin.*|root").doesNotContain("x1");
                    assertThat(e.place().line()).isGreaterThanOrEqualTo(2);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO users (id, name) VALUES (1, 'admin')",
                "INSERT INTO users (id, name, password) VALUES (1, 'anna', 'x1')",
                "INSERT INTO roles (id, name) VALUES (1, 'admin')",
                "INSERT INTO user_role VALUES (1, 'admin')",
                "UPDATE users SET password = 'x1' WHERE name = 'admin'"
            })
    void saysNothingOfOtherRows(String statement) {
        assertThat(SeedReader.read("src/main/resources/data.sql", statement)).isEmpty();
    }
}
