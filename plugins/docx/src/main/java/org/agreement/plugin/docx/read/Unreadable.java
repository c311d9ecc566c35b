package org.agreement.plugin.docx.read;

import org.agreement.api.review.UnreadableDocument;
import org.agreement.api.value.Bilingual;

/** The reasons why a file is not read. */
final class Unreadable {

    private Unreadable() {}

    static UnreadableDocument of(String zh, String en) {
        return new UnreadableDocument(new Bilingual(zh, en));
    }

    static UnreadableDocument noArchive() {
        return of("不是 Word 文档（不是 zip 格式）", "it is no Word document (no zip file)");
    }

    static UnreadableDocument damaged() {
        return of("文件不完整或者已损坏", "the file is cut off or damaged");
    }

    static UnreadableDocument encrypted() {
        return of("文档设有打开密码，请先去掉密码", "the document is encrypted; remove its password first");
    }

    static UnreadableDocument old() {
        return of("是旧版 .doc 文档，请另存为 .docx", "it is an old .doc document; save it as .docx");
    }

    static UnreadableDocument tooBig(String what) {
        return of("解压后过大：" + what, "too large when unpacked: " + what);
    }

    static UnreadableDocument tooMany(int most) {
        return of("内含文件超过 " + most + " 个", "it holds more than " + most + " files");
    }

    static UnreadableDocument unsafeName() {
        return of("内含文件的名称不安全", "it holds a file with an unsafe name");
    }

    static UnreadableDocument twice(String name) {
        return of("内含两个同名文件 " + name, "it holds two files named " + name);
    }

    static UnreadableDocument missing(String part) {
        return of("缺少组成部分 " + part, "it lacks the part " + part);
    }

    static UnreadableDocument noWord() {
        return of("压缩包里没有 Word 正文", "the archive holds no Word document");
    }

    static UnreadableDocument declaration(String part) {
        return of(part + " 含有文档类型声明，不予读取", part + " declares a document type, which is not read");
    }

    static UnreadableDocument deep(String part) {
        return of(part + " 嵌套过深", part + " is nested too deep");
    }

    static UnreadableDocument malformed(String part, int line, int column) {
        String place = part + ":" + line + ":" + column;
        return of("XML 有误：" + place, "malformed XML: " + place);
    }

    static UnreadableDocument revised(int most) {
        return of("修订超过 " + most + " 处", "it holds more than " + most + " tracked changes");
    }

    static UnreadableDocument crowded(int most) {
        return of(
                "页眉、页脚、批注和图片超过 " + most + " 处",
                "it holds more than " + most + " headers, footers, comments and pictures");
    }

    static UnreadableDocument imported() {
        return of(
                "文档嵌入了另一份文档的内容（altChunk 或子文档），请在 Word 中打开并另存一次，再行审查",
                "the document imports another document (altChunk or subdocument); open it in Word and save it again first");
    }
}
