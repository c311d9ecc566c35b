package org.agreement.api.value;

/** One text in Chinese and in English. */
public record Bilingual(String zh, String en) {}
