package org.epistolary.transform;

/**
 * A parameter of a stylesheet, as it is declared there.
 *
 * @param name its name
 * @param type its type, such as {@code xs:string}
 * @param defaultValue the XPath expression of its default; empty when a value has to be given
 * @param meaning the comment before its declaration; empty when there is none
 */
public record StylesheetParameter(String name, String type, String defaultValue, String meaning) {
}
