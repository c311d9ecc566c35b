package org.agreement.core.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Finds every occurrence of many words, overlapping ones too, in one pass over a text (Aho and Corasick, 1975). */
final class WordFinder {

    /** Takes an occurrence of a word, by the number that adding it gave, from a start to the index after its end. */
    interface Taker {
        void take(int word, int start, int end);
    }

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[] lengths;
    private final int[] fromRoot = new int[Character.MAX_VALUE + 1];

    /** Character and beginning of a word, to the beginning that is one character longer: an open table. */
    private final long[] edges;

    private final int[] targets;

    /** Of each beginning the word that it is, the longest other beginning that ends it, and the longest such word. */
    private final int[] wordAt;

    private final int[] back;
    private final int[] shorter;

    /** A finder of words of at least one character; a word's number is its first place in the list. */
    WordFinder(List<String> words) {
        int characters = 1;
        for (String word : words) {
            if (numbers.putIfAbsent(word, numbers.size()) == null) {
                characters += word.length();
            }
        }
        int size = Integer.highestOneBit(characters) << 2;
        edges = new long[size];
        targets = new int[size];
        lengths = numbers.keySet().stream().mapToInt(String::length).toArray();
        wordAt = filled(characters);
        back = new int[characters];
        shorter = filled(characters);
        link(children(characters));
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Puts the words into a tree, and tells each beginning's ways on. */
    private List<StringBuilder> children(int most) {
        List<StringBuilder> ways = new ArrayList<>(most);
        ways.add(new StringBuilder());
        numbers.forEach((word, number) -> {
            int node = ROOT;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                int slot = slot(node, c);
                if (edges[slot] == 0) {
                    edges[slot] = edge(node, c);
                    targets[slot] = ways.size();
                    ways.get(node).append(c);
                    ways.add(new StringBuilder());
                }
                node = targets[slot];
            }
            wordAt[node] = number;
        });
        return ways;
    }

    /** Links every beginning of a word to the longest other one that ends it. */
    private void link(List<StringBuilder> ways) {
        Queue<Integer> queue = new ArrayDeque<>(List.of(ROOT));
        for (Integer node = queue.poll(); node != null; node = queue.poll()) {
            int from = node;
            String on = ways.get(from).toString();
            for (int i = 0; i < on.length(); i++) {
                char c = on.charAt(i);
                int child = targets[slot(from, c)];
                if (from == ROOT) {
                    fromRoot[c] = child;
                } else {
                    back[child] = follow(back[from], c);
                    shorter[child] = wordAt[back[child]] >= 0 ? back[child] : shorter[back[child]];
                }
                queue.add(child);
            }
        }
    }

    /** How many different words there are. */
    int size() {
        return lengths.length;
    }

    /** The number of one of the words. */
    int number(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    /** Takes each occurrence, by their ends. */
    void find(CharSequence text, Taker taker) {
        int node = ROOT;
        for (int i = 0; i < text.length(); i++) {
            node = follow(node, text.charAt(i));
            for (int at = wordAt[node] >= 0 ? node : shorter[node]; at >= 0; at = shorter[at]) {
                taker.take(wordAt[at], i + 1 - lengths[wordAt[at]], i + 1);
            }
        }
    }

    private int follow(int from, char c) {
        int node = from;
        while (node != ROOT) {
            int slot = slot(node, c);
            if (edges[slot] != 0) {
                return targets[slot];
            }
            node = back[node];
        }
        return fromRoot[c];
    }

    /** Where an edge stands, or would stand. */
    private int slot(int node, char c) {
        long edge = edge(node, c);
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & (edges.length - 1);
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private static long edge(int node, char c) {
        return ((long) node << Character.SIZE | c) + 1;
    }
}
