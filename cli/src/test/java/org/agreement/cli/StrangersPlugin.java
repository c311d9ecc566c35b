package org.agreement.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.agreement.api.plugin.AgreementPlugin;

/** A plugin as somebody writes it who has nothing of ours but the API: compiled and packed in a directory of its own. */
final class StrangersPlugin {

    private static final String CLASS = """
            package com.example.quiet;

            import java.util.List;
            import org.agreement.api.plugin.AgreementPlugin;
            import org.agreement.api.terms.TermCheck;

            public final class QuietPlugin implements AgreementPlugin {
                public QuietPlugin() {
                    /*constructor*/
                }

                @Override
                public int apiLevel() {
                    return API_LEVEL;
                }

                @Override
                public List<TermCheck> checks() {
                    return List.of(terms -> List.of());
                }
            }
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private String source = CLASS;
    private boolean packed = true;

    StrangersPlugin() {
        files.put("plugin.yaml", """
                id: quiet
                version: 1.0.0
                apiLevel: 1
                name: {zh: 免打扰, en: Quiet hours}
                requires: [standard]
                """);
        files.put("clauses/zh-CN/index", "- clauses: [no-calls-at-night]\n");
        files.put("clauses/zh-CN/no-calls-at-night.md", """
                ---
                id: no-calls-at-night
                title: 夜间免打扰
                status: advisable
                nature: obligation
                binds: [provider]
                favours: [customer]
                basis: 民法典 第五百零九条
                after: standard/services
                ---
                乙方不得在21:00至次日9:00之间主动致电{{parties.customer.name}}的顾客。
                """);
    }

    /** The same with words of a file replaced. */
    StrangersPlugin replacing(String file, String words, String others) {
        files.computeIfPresent(file, (name, text) -> text.replace(words, others));
        return this;
    }

    /** The same with a statement in the constructor of its class. */
    StrangersPlugin constructing(String statement) {
        source = CLASS.replace("/*constructor*/", statement);
        return this;
    }

    /** The same without its class, which its service file names all the same. */
    StrangersPlugin withoutClass() {
        packed = false;
        return this;
    }

    /** Compiles and packs it; gives the jar. */
    Path jar(Path directory) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(directory, classes);
        Path jar = directory.resolve("quiet.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            if (packed) {
                String name = "com/example/quiet/QuietPlugin.class";
                add(entries, name, Files.readAllBytes(classes.resolve(name)));
            }
            add(
                    entries,
                    "META-INF/services/" + AgreementPlugin.class.getName(),
                    "com.example.quiet.QuietPlugin\n".getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> file : files.entrySet()) {
                add(
                        entries,
                        "com/example/quiet/" + file.getKey(),
                        file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private void compile(Path directory, Path classes) throws IOException {
        Path file = Files.writeString(directory.resolve("QuietPlugin.java"), source);
        List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-cp", api().toString()));
        options.addAll(List.of("-d", classes.toString()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var sources = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        StringWriter words = new StringWriter();
        boolean compiled = compiler.getTask(words, sources, null, options, null, sources.getJavaFileObjects(file))
                .call();
        sources.close();
        if (!compiled) {
            throw new AssertionError(words);
        }
    }

    /** Where the API is: its jar, or its classes while it is being built. */
    private static Path api() {
        try {
            return Path.of(AgreementPlugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
