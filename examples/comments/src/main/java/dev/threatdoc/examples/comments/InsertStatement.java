package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.DataAsset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;

/**
 * How a comment travels to the database. The values go as parameters: no text of a user is ever part of the SQL.
 *
 * @param comment what is to be kept
 */
@DataAsset(value = "MySQL insert statement, all literals", description = "One comment and the time when it came")
record InsertStatement(Comment comment) {

    private static final String SQL = "insert into comment (text, at) values (?, ?)";

    InsertResult execute(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, comment.text());
            statement.setTimestamp(2, Timestamp.from(comment.at()));
            return new InsertResult(statement.executeUpdate());
        }
    }
}
