package org.agreement.core.metering;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.agreement.core.data.CsvReader;
import org.agreement.core.data.CsvRow;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.FileFailures;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Reads the rows of a file: comma-separated values with a heading, one by one, or a JSON array of objects. */
final class Rows {

    private static final int MOST_REFUSALS = 100;

    private final Columns columns;
    private final Refusals refusals;

    Rows(Columns columns, Refusals refusals) {
        this.columns = columns;
        this.refusals = refusals;
    }

    /**
     * Hands each row to the reader; ends early after many refusals.
     *
     * @throws Failure if the file is not there or cannot be read
     */
    void read(Path file, Consumer<Row> reader) {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                json(Source.of(file), reader);
            } else {
                try (InputStream in = Files.newInputStream(file);
                        CsvReader csv = new CsvReader(file.toString(), in)) {
                    csv(file.toString(), csv, reader);
                }
            }
        } catch (CsvReader.Malformed e) {
            refusals.add(e.flaw());
        } catch (NoSuchFileException e) {
            throw Failure.causedBy(e, ErrorCode.FILE_NOT_FOUND, file.toString());
        } catch (IOException e) {
            throw FileFailures.of(file, e);
        }
    }

    private void csv(String file, CsvReader csv, Consumer<Row> reader) throws IOException, CsvReader.Malformed {
        Optional<CsvRow> heading = csv.next();
        if (heading.isEmpty()) {
            refusals.add(
                    ErrorCode.ROWS_COLUMN_MISSING,
                    Place.inFile(file),
                    "",
                    columns.required().get(0));
            return;
        }
        Map<String, Integer> index = index(file, heading.get());
        for (Optional<CsvRow> row = csv.next(); row.isPresent() && !tooMany(); row = csv.next()) {
            if (row.get().cells().size() == heading.get().cells().size()) {
                reader.accept(new CsvCells(file, row.get(), index));
            } else {
                refusals.add(
                        ErrorCode.ROWS_WIDTH,
                        new Place(file, row.get().line(), 1),
                        "",
                        heading.get().cells().size(),
                        row.get().cells().size());
            }
        }
    }

    private Map<String, Integer> index(String file, CsvRow heading) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String name = heading.cells().get(i);
            Place place = new Place(file, heading.line(), heading.columns().get(i));
            if (!columns.all().contains(name) || index.put(name, i) != null) {
                refusals.add(ErrorCode.ROWS_COLUMN_UNKNOWN, place, "", name, Suggestion.wayOut(name, columns.all()));
            }
        }
        missing(index.keySet()::contains, new Place(file, heading.line(), 1));
        refusals.throwIfAny();
        return index;
    }

    private void missing(java.util.function.Predicate<String> given, Place place) {
        columns.required().stream()
                .filter(column -> !given.test(column))
                .forEach(column -> refusals.add(ErrorCode.ROWS_COLUMN_MISSING, place, "", column));
    }

    private void json(Source source, Consumer<Row> reader) {
        Optional<Tree> tree = refusals.accept(new TreeReader().read(source));
        refusals.throwIfAny();
        if (!(tree.orElseThrow() instanceof Tree.Sequence list)) {
            refusals.add(ErrorCode.LIST_EXPECTED, tree.orElseThrow().place(), "");
            return;
        }
        for (Tree item : list.items()) {
            if (tooMany()) {
                return;
            } else if (item instanceof Tree.Mapping mapping) {
                row(mapping).ifPresent(reader);
            } else {
                refusals.add(ErrorCode.MAPPING_EXPECTED, item.place(), "");
            }
        }
    }

    private Optional<Row> row(Tree.Mapping mapping) {
        boolean sound = true;
        for (Tree.Entry entry : mapping.entries().values()) {
            boolean known = columns.all().contains(entry.key());
            if (!known) {
                refusals.add(
                        ErrorCode.ROWS_COLUMN_UNKNOWN,
                        entry.keyPlace(),
                        "",
                        entry.key(),
                        Suggestion.wayOut(entry.key(), columns.all()));
            } else if (!(entry.value() instanceof Tree.Scalar)) {
                refusals.add(ErrorCode.VALUE_EXPECTED, entry.value().place(), entry.key());
            }
            sound &= known && entry.value() instanceof Tree.Scalar;
        }
        List<String> absent = columns.required().stream()
                .filter(column -> mapping.get(column).isEmpty())
                .toList();
        missing(column -> !absent.contains(column), mapping.place());
        return sound && absent.isEmpty() ? Optional.of(new JsonCells(mapping)) : Optional.empty();
    }

    private boolean tooMany() {
        return refusals.size() >= MOST_REFUSALS;
    }

    private record CsvCells(String file, CsvRow row, Map<String, Integer> index) implements Row {

        @Override
        public String get(String column) {
            Integer at = index.get(column);
            return at == null ? "" : row.cells().get(at);
        }

        @Override
        public Place place(String column) {
            Integer at = index.get(column);
            return new Place(file, row.line(), at == null ? 1 : row.columns().get(at));
        }
    }

    private record JsonCells(Tree.Mapping mapping) implements Row {

        @Override
        public String get(String column) {
            return mapping.get(column).orElse(null) instanceof Tree.Scalar scalar && !scalar.isNull()
                    ? scalar.text().strip()
                    : "";
        }

        @Override
        public Place place(String column) {
            return mapping.get(column).map(Tree::place).orElse(mapping.place());
        }
    }
}
