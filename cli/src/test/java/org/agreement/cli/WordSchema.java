package org.agreement.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLFilter;

/** Whether the parts of a Word document are valid by the schema of ISO/IEC 29500-1 (transitional). */
final class WordSchema {

    /** Those of Apache POI; they lack one for the core properties. */
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

    private static final Pattern PART = Pattern.compile("word/\\w+\\.xml|docProps/(app|custom)\\.xml");
    private static final Schema SCHEMA = read();

    private WordSchema() {}

    private static Schema read() {
        Source[] sources = Stream.of(
                        "/word/xml.xsd",
                        FOLDER + "wml.xsd",
                        FOLDER + "shared-documentPropertiesExtended.xsd",
                        FOLDER + "shared-documentPropertiesCustom.xsd")
                .map(WordSchema.class::getResource)
                .map(URL::toString)
                .map(StreamSource::new)
                .toArray(Source[]::new);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** What is wrong in any part. */
    static List<String> faults(WordFile file) throws IOException, SAXException, ParserConfigurationException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
            if (PART.matcher(part.getKey()).matches()) {
                check(part.getValue(), new Faults(part.getKey(), faults));
            }
        }
        return faults;
    }

    private static void check(byte[] part, ErrorHandler faults)
            throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        XMLFilter known = new WordExtensions(factory.newSAXParser().getXMLReader());
        Validator validator = SCHEMA.newValidator();
        validator.setErrorHandler(faults);
        validator.validate(new SAXSource(known, new InputSource(new ByteArrayInputStream(part))));
    }

    /** Notes faults. */
    private record Faults(String part, List<String> all) implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            error(exception);
        }

        @Override
        public void error(SAXParseException exception) {
            all.add(part + ":" + exception.getColumnNumber() + " " + exception.getMessage());
        }

        @Override
        public void fatalError(SAXParseException exception) {
            error(exception);
        }
    }
}
