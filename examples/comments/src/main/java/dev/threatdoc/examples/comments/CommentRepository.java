package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.Controls;
import dev.threatdoc.annotation.Datastore;
import dev.threatdoc.annotation.DatastoreType;
import dev.threatdoc.annotation.InBoundary;
import dev.threatdoc.annotation.OutOfScope;
import dev.threatdoc.examples.comments.TrustBoundaries.WebDb;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps comments in a SQL database. */
@Datastore(value = "SQL Database (*)", os = "CentOS", type = DatastoreType.SQL)
@InBoundary(WebDb.class)
@Controls(isHardened = false)
@OutOfScope("Run by the database team, who have a threat model of their own")
final class CommentRepository implements AutoCloseable {

    private final Connection connection;

    /**
     * Opens the database and makes the table if it is not there.
     *
     * @param url a JDBC URL, such as {@code jdbc:h2:mem:comments;MODE=MySQL}
     */
    CommentRepository(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists comment (text varchar(10000), at timestamp)");
        }
    }

    synchronized InsertResult insert(Comment comment) throws SQLException {
        return new InsertStatement(comment).execute(connection);
    }

    synchronized List<Comment> findAll() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text, at from comment order by at")) {
            List<Comment> comments = new ArrayList<>();
            while (rows.next()) {
                comments.add(new Comment(rows.getString(1), rows.getTimestamp(2).toInstant()));
            }
            return comments;
        }
    }

    synchronized int deleteOlderThan(Instant limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from comment where at < ?")) {
            statement.setTimestamp(1, Timestamp.from(limit));
            return statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
