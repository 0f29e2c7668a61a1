package org.epistolary.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.epistolary.validation.finding.Finding;

/** Small schemas that all say the same, and documents that keep and break them. */
public final class SchemaFixtures {

    public static final String VALID = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
              <p when="1950-10-07">A word</p>
            </TEI>
            """;

    /** Line 2 column 6 is an attribute with a wrong value, line 3 an element that is not known. */
    public static final String INVALID = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
              <p when="7 October">A word</p>
              <q/>
            </TEI>
            """;

    public static final String RNG = """
            <element name="TEI" xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
                datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
              <zeroOrMore>
                <element name="p">
                  <optional><attribute name="when" ns=""><data type="date"/></attribute></optional>
                  <text/>
                </element>
              </zeroOrMore>
            </element>
            """;

    public static final String RNC = """
            default namespace = "http://www.tei-c.org/ns/1.0"
            start = element TEI { element p { attribute when { xsd:date }?, text }* }
            """;

    public static final String XSD = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.tei-c.org/ns/1.0"
                xmlns="http://www.tei-c.org/ns/1.0" elementFormDefault="qualified">
              <xs:element name="TEI">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="p" minOccurs="0" maxOccurs="unbounded">
                      <xs:complexType mixed="true"><xs:attribute name="when" type="xs:date"/></xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
            </xs:schema>
            """;

    public static final String SCH = """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
              <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
              <pattern id="dates">
                <rule context="tei:p/@when">
                  <assert id="when-date" test=". castable as xs:date">No date: <value-of select="."/></assert>
                </rule>
                <rule context="tei:q">
                  <report id="no-q" test="true()" role="nonfatal">There is a q.</report>
                </rule>
              </pattern>
            </schema>
            """;

    private SchemaFixtures() {
    }

    public static Path write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** A document with something before its root element. */
    public static String withProlog(String prolog, String document) {
        return prolog + "\n" + document;
    }

    public static List<String> codes(ValidationReport report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    /** Code and place of each finding: {@code attribute-value-invalid 2:6}. */
    public static List<String> places(ValidationReport report) {
        return report.findings().stream().map(f -> f.code() + " "
                + f.location().position().map(Object::toString).orElse("nowhere")).toList();
    }
}
