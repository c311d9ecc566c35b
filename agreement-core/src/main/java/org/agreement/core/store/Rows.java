package org.agreement.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Makes values of rows. */
final class Rows {

    private Rows() {}

    static ListedAgreement listed(ResultSet row, StatementContext context) throws SQLException {
        return new ListedAgreement(
                row.getString("number"),
                row.getInt("revision"),
                row.getString("status"),
                new Summary(
                        row.getString("industry"),
                        row.getString("title"),
                        row.getString("customer"),
                        row.getString("provider"),
                        LocalDate.parse(row.getString("valid_from")),
                        Optional.ofNullable(row.getString("valid_until")).map(LocalDate::parse)),
                Instant.parse(row.getString("created_at")));
    }

    static StoredAgreement stored(ResultSet row, StatementContext context) throws SQLException {
        return new StoredAgreement(
                listed(row, context),
                Instant.parse(row.getString("revised_at")),
                new Contents(
                        row.getString("request"),
                        row.getString("canonical"),
                        row.getString("text"),
                        row.getString("sha256"),
                        row.getString("provenance"),
                        row.getString("notes"),
                        row.getString("quote")));
    }

    static Event event(ResultSet row, StatementContext context) throws SQLException {
        return new Event(
                row.getInt("revision"),
                Instant.parse(row.getString("at")),
                row.getString("what"),
                row.getString("details"));
    }
}
