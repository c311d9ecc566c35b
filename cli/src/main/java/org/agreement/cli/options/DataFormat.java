package org.agreement.cli.options;

/** The forms in which data is printed. */
public enum DataFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return this == TEXT ? "text" : "json";
    }
}
