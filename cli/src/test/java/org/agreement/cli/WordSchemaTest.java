package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gate of Word documents lets nothing through that the standard does not know. */
final class WordSchemaTest {

    private static final String EXTENSION = "http://schemas.microsoft.com/office/word/2012/wordml";

    @Test
    void takesWhatTheStandardKnows() throws Exception {
        assertEquals(List.of(), faults("", "<w:pStyle w:val=\"Text\"/><w:keepNext/>"));
    }

    @Test
    void refusesAWrongOrder() throws Exception {
        List<String> faults = faults("", "<w:keepNext/><w:pStyle w:val=\"Text\"/>");
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).contains("pStyle"), faults.get(0));
    }

    @Test
    void refusesAWrongValue() throws Exception {
        assertTrue(faults("", "<w:keepNext w:val=\"maybe\"/>").get(0).contains("maybe"));
    }

    @Test
    void leavesOutOnlyWhatMayBeIgnored() throws Exception {
        String marked =
                " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w15\"";
        assertEquals(List.of(), faults(marked, "<w15:collapsed/>"));
        assertTrue(faults("", "<w15:collapsed/>").get(0).contains("collapsed"));
    }

    private static List<String> faults(String attributes, String properties) throws Exception {
        String body = "<w:document xmlns:w=\"" + WordFile.W + "\" xmlns:w15=\"" + EXTENSION + "\"" + attributes
                + "><w:body><w:p><w:pPr>" + properties + "</w:pPr></w:p></w:body></w:document>";
        return WordSchema.faults(new WordFile(Map.of(WordFile.BODY, body.getBytes(StandardCharsets.UTF_8))));
    }
}
