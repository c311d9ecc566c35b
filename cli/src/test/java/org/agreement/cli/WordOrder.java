package org.agreement.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Whether elements stand in the order that the schema of Word documents demands. */
final class WordOrder {

    private static final Map<String, Map<String, Integer>> ORDER = read();

    private final Deque<Open> open = new ArrayDeque<>();
    private final TreeSet<String> faults = new TreeSet<>();

    private static Map<String, Map<String, Integer>> read() {
        try (InputStream in = WordOrder.class.getResourceAsStream("/word/order.txt")) {
            Map<String, Map<String, Integer>> order = new HashMap<>();
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                Map<String, Integer> children = order.computeIfAbsent(line.substring(0, colon), key -> new HashMap<>());
                for (String group : line.substring(colon + 1).strip().split(" ", -1)) {
                    int rank = children.size();
                    List.of(group.split("/", -1)).forEach(child -> children.put(child, rank));
                }
            });
            return order;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(String name) {
        Open parent = open.peek();
        if (parent != null) {
            parent.child(name);
        }
        open.push(new Open(name));
    }

    void end() {
        Open ended = open.pop();
        if ((ended.name.equals("tc") || ended.name.equals("sdtContent")) && !ended.last.equals("p")) {
            faults.add(ended.name + " does not end with a paragraph");
        }
    }

    /** Each kind of fault once. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** An element and its latest child. */
    private final class Open {

        private final String name;
        private String last = "";
        private int rank = -1;

        private Open(String name) {
            this.name = name;
        }

        private void child(String child) {
            Integer next = ORDER.getOrDefault(name, Map.of()).get(child);
            if (next == null) {
                faults.add(child + " does not belong into " + name);
            } else if (next < rank) {
                faults.add(child + " stands behind " + last + " in " + name);
            } else {
                rank = next;
            }
            if (last.equals("tbl") && child.equals("tbl")) {
                faults.add("two tables without a paragraph between them");
            }
            last = child;
        }
    }
}
