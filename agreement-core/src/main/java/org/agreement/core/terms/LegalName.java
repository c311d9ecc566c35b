package org.agreement.core.terms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a party must not be: a placeholder, or an abbreviation without form of organisation. */
public final class LegalName {

    /** Latin XX counts only where it is no part of a Latin word. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[Ｘｘ×✕╳]+|某+|[_＿]{2,}|[○◯〇□■]{2,}|\\*{2,}|…+|\\.{3,}|\\?{2,}|？{2,}");

    /** What may stand after the form of organisation, such as （有限合伙）. */
    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]*)[)）]$");

    private static final Pattern FORM_IN_BRACKETS = Pattern.compile(".*(合伙|独资|个体工商户).*");

    private static final List<String> FORMS = List.of(
            "公司", "合伙企业", "企业", "事务所", "厂", "店", "商行", "银行", "支行", "分行", "经营部", "服务部", "门市部", "营业部", "工作室", "中心", "合作社",
            "联合社", "研究院", "研究所", "设计院", "宾馆", "酒店", "饭店", "农场", "林场", "出版社", "报社", "旅行社", "学校", "小学", "中学", "高中", "大学",
            "学院", "幼儿园", "医院", "诊所", "卫生院", "图书馆", "博物馆", "委员会", "居委会", "村委会", "协会", "学会", "研究会", "商会", "联合会", "促进会",
            "基金会", "总会", "工会", "政府", "局", "厅", "部", "署", "法院", "检察院", "办公室", "管理处", "街道办事处", "办事处", "监狱", "消防救援站", "总队",
            "支队", "大队", "电视台", "电台", "基地", "分会", "服务站", "站", "院", "社", "所");

    private LegalName() {}

    /** The characters that make the name a placeholder. */
    static Optional<String> placeholder(String name) {
        Matcher matcher = PLACEHOLDER.matcher(name);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether the name ends in a form of organisation. */
    public static boolean hasForm(String name) {
        String core = name.strip();
        Matcher brackets = BRACKETS.matcher(core);
        if (brackets.find()) {
            if (FORM_IN_BRACKETS.matcher(brackets.group(1)).matches()) {
                return true;
            }
            core = core.substring(0, brackets.start()).strip();
        }
        return FORMS.stream().anyMatch(core::endsWith);
    }
}
