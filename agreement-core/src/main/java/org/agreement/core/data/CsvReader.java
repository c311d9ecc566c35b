package org.agreement.core.data;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values in UTF-8 (RFC 4180, any line end) record by record, so that a file of any length needs the memory
 * of its longest record; for one thread. Empty lines are passed over.
 */
public final class CsvReader implements Closeable {

    private static final int LONGEST_CELL = 1_000;
    private static final int MOST_CELLS = 50;
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final BufferedReader in;
    private int line = 1;
    private int column;
    private int next;

    private final List<String> cells = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    /**
     * A reader of a stream, reported under a name.
     *
     * @throws Malformed if the stream does not begin with text
     */
    public CsvReader(String name, InputStream in) throws IOException, Malformed {
        this.name = name;
        this.in = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        advance();
        if (next == BYTE_ORDER_MARK) {
            column = 0;
            advance();
        }
    }

    /** The file is no text of records; nothing more can be read of it. */
    public static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Flaw flaw;

        private Malformed(Flaw flaw) {
            super(flaw.kind() + " " + flaw.place());
            this.flaw = flaw;
        }

        public Flaw flaw() {
            return flaw;
        }
    }

    /**
     * The next record; empty after the last.
     *
     * @throws Malformed if the rest is no text of records
     */
    public Optional<CsvRow> next() throws IOException, Malformed {
        while (next == '\n' || next == '\r') {
            endLine();
        }
        if (next == END) {
            return Optional.empty();
        }
        cells.clear();
        columns.clear();
        int first = line;
        while (true) {
            columns.add(line == first ? column : 1);
            readCell();
            if (next != ',') {
                break;
            }
            advance();
        }
        if (next != END) {
            endLine();
        }
        return Optional.of(new CsvRow(first, cells, columns));
    }

    private void readCell() throws IOException, Malformed {
        cell.setLength(0);
        if (next == '"') {
            quoted();
        } else {
            while (next != ',' && next != '\n' && next != '\r' && next != END) {
                take();
            }
        }
        if (cells.size() == MOST_CELLS) {
            throw malformed(Flaw.Kind.TOO_BIG);
        }
        cells.add(cell.toString().strip());
    }

    private void quoted() throws IOException, Malformed {
        Place start = place();
        advance();
        while (true) {
            if (next == END) {
                throw new Malformed(new Flaw(Flaw.Kind.UNCLOSED_QUOTE, start, "", List.of()));
            } else if (next == '"') {
                advance();
                if (next != '"') {
                    break;
                }
            } else if (next == '\n') {
                line++;
                column = 0;
            }
            take();
        }
        if (next != ',' && next != '\n' && next != '\r' && next != END) {
            throw malformed(Flaw.Kind.UNCLOSED_QUOTE);
        }
    }

    private void take() throws IOException, Malformed {
        if (cell.length() == LONGEST_CELL) {
            throw malformed(Flaw.Kind.TOO_BIG);
        }
        cell.append((char) next);
        advance();
    }

    private void endLine() throws IOException, Malformed {
        boolean carriage = next == '\r';
        line++;
        column = 0;
        advance();
        if (carriage && next == '\n') {
            column = 0;
            advance();
        }
    }

    private void advance() throws IOException, Malformed {
        try {
            next = in.read();
        } catch (CharacterCodingException e) {
            throw malformed(Flaw.Kind.NOT_UTF8);
        }
        column++;
    }

    private Malformed malformed(Flaw.Kind kind) {
        return new Malformed(new Flaw(kind, place(), "", List.of()));
    }

    private Place place() {
        return new Place(name, line, Math.max(1, column));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
