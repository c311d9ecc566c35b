package org.agreement.core.data;

import java.util.List;

/**
 * One record of comma-separated values.
 *
 * @param line the line of the file on which it begins, counted from 1
 * @param columns where each cell begins in that line, in characters counted from 1; 1 in a later line of the record
 */
public record CsvRow(int line, List<String> cells, List<Integer> columns) {

    public CsvRow {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }
}
