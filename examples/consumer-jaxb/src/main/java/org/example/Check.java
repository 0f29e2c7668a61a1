package org.example;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** Who looked last whether everything is in its place, and when. */
final class Check {

    @XmlAttribute
    private String by;

    @XmlValue
    private String day;

    String by() {
        return by + " on " + day;
    }
}
