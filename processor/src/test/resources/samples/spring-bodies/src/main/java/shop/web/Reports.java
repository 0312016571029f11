package shop.web;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Reports {

    @PostMapping("/report")
    public String report(@RequestParam String name, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select * from report where name = '" + name + "'");
        }
        return name;
    }

    @PostMapping("/load")
    public Object load(InputStream in) throws Exception {
        return new ObjectInputStream(in).readObject();
    }

    @PostMapping("/run")
    public void run(@RequestParam String command) throws IOException {
        Runtime.getRuntime().exec(command);
    }

    byte[] digest(byte[] text) throws Exception {
        return MessageDigest.getInstance("MD5").digest(text);
    }
}
