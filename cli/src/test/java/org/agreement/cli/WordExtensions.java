package org.agreement.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Leaves out what a part of a Word document says may be ignored, as a reader does that knows nothing but the standard. */
final class WordExtensions extends XMLFilterImpl {

    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final Map<String, String> namespaces = new HashMap<>();
    private final Set<String> ignorable = new HashSet<>();
    private int ignored;

    WordExtensions(XMLReader reader) {
        super(reader);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        namespaces.put(prefix, uri);
        super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        String prefixes = attributes.getValue(MC, "Ignorable");
        if (prefixes != null) {
            for (String prefix : prefixes.split(" ", -1)) {
                ignorable.add(namespaces.get(prefix));
            }
        }
        if (ignored > 0 || ignorable.contains(uri)) {
            ignored++;
        } else {
            super.startElement(uri, name, qualified, known(attributes));
        }
    }

    private Attributes known(Attributes attributes) {
        AttributesImpl known = new AttributesImpl(attributes);
        for (int i = known.getLength() - 1; i >= 0; i--) {
            if (ignorable.contains(known.getURI(i)) || known.getURI(i).equals(MC)) {
                known.removeAttribute(i);
            }
        }
        return known;
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (ignored > 0) {
            ignored--;
        } else {
            super.endElement(uri, name, qualified);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (ignored == 0) {
            super.characters(characters, start, length);
        }
    }
}
