package org.agreement.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.TermKey;
import org.agreement.core.PluginLibrary;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginDescriptor;
import org.agreement.core.plugin.PluginFiles;
import org.agreement.core.plugin.PluginRegistry;

/** A plugin that holds the contract, until one of its files is replaced by a broken one. */
final class SamplePlugin implements AgreementPlugin, PluginFiles {

    /** The terms of the sample. */
    public record Night(TimeSpan within, int seats) {}

    private final SortedMap<String, String> files = new TreeMap<>();
    private int asked;
    private boolean forgetful;

    SamplePlugin() {
        with("clauses/zh-CN/index", """
                - clauses: [watch]
                """);
        with("clauses/zh-CN/watch.md", """
                ---
                id: watch
                title: 夜间值守
                status: optional
                nature: obligation
                binds: [provider]
                favours: [customer]
                serves: E9
                basis: 民法典 第五百零九条
                when: [sample]
                first-in: night
                ---
                {{#sample}}乙方安排{{seats}}席值守，{{within}}内转告。{{/sample}}

                ## 说明
                夜间没有人时有用。
                """);
        with("terms/sample.yaml", """
                sample: {zh: 夜间值守, en: night desk}
                sample.within: {zh: 转告时限, en: time limit, example: 10min}
                sample.seats: {zh: 席位数, en: seats, default: 1, source: 常用约定值}
                """);
        with("rules/night.yaml", """
                - id: night
                  class: vague
                  severity: warning
                  protects: [b2b]
                  title: {zh: 夜间含糊, en: vague night}
                  explanation: {zh: 写明时刻, en: name the hours}
                  words: [深夜]
                  bad: [深夜来电]
                  good: [夜里来电]
                """);
        with("laws/statutes.yaml", """
                - {name: 中华人民共和国民法典, short: 民法典, issuer: 全国人民代表大会, articles: 1260, from: 2021-01-01, verified: true}
                """);
    }

    SamplePlugin with(String path, String text) {
        files.put(path, text);
        return this;
    }

    SamplePlugin replacing(String path, String old, String other) {
        return with(path, files.getOrDefault(path, "").replace(old, other));
    }

    /** Answers differently each time. */
    SamplePlugin forgetting() {
        forgetful = true;
        return this;
    }

    /** Beside a standard plugin with nothing but a section. */
    PluginUnderTest underTest() {
        LoadedPlugin standard = new LoadedPlugin(descriptor("standard"), new Bare(), new Sections(), true, "");
        LoadedPlugin sample = new LoadedPlugin(descriptor("sample"), this, this, true, "");
        return new PluginUnderTest(
                "sample", PluginLibrary.of(new PluginRegistry(List.of(standard, sample), List.of())));
    }

    private static PluginDescriptor descriptor(String id) {
        return new PluginDescriptor(id, "1.0.0", API_LEVEL, new Bilingual(id, id), Optional.empty(), List.of());
    }

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }

    @Override
    public List<TermKey<?>> terms() {
        return List.of(TermKey.of("sample", Night.class));
    }

    @Override
    public List<DerivedTerm<?>> derivedTerms() {
        asked++;
        TermKey<Boolean> key = TermKey.of("sampleFact" + (forgetful ? asked : 0), Boolean.class);
        return List.of(new DerivedTerm<Boolean>() {
            @Override
            public TermKey<Boolean> key() {
                return key;
            }

            @Override
            public Optional<Boolean> derive(Terms terms) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public String describe(String path) {
        return path;
    }

    private static final class Bare implements AgreementPlugin {
        @Override
        public int apiLevel() {
            return API_LEVEL;
        }
    }

    /** One section without clauses. */
    private static final class Sections implements PluginFiles {

        private static final String INDEX = "clauses/zh-CN/index";

        @Override
        public Optional<byte[]> read(String path) {
            return path.equals(INDEX)
                    ? Optional.of("- {section: night, title: 夜间, clauses: []}".getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        }

        @Override
        public List<String> list(String folder) {
            return List.of();
        }

        @Override
        public String describe(String path) {
            return path;
        }
    }
}
