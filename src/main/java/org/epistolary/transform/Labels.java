package org.epistolary.transform;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Labels that a project brings: a file of properties in UTF-8, {@code sent = Expéditeur}. */
final class Labels {

    private static final int MONTHS = 12;

    private Labels() {
    }

    /**
     * The labels of a file.
     *
     * @throws IOException when the file cannot be read, is not UTF-8 or has a mistake; the message names it
     */
    static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": The labels are not in UTF-8. Save the file in that encoding.", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": The labels cannot be read: " + e.getMessage()
                    + " Write a character itself, or a backslash, u and four digits.", e);
        }
        Map<String, String> labels = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> labels.put(key, properties.getProperty(key)));
        if (labels.isEmpty()) {
            throw new IOException(file + ": There are no labels in this file. Write a line \"key = label\" for each.");
        }
        try {
            return checked(labels);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * A copy of the labels.
     *
     * @throws IllegalArgumentException when one cannot serve
     */
    static Map<String, String> checked(Map<String, String> labels) {
        String months = labels.get("months");
        if (months != null && months.strip().split("\\s+").length != MONTHS) {
            throw new IllegalArgumentException("Label months: \"" + months
                    + "\" are not the names of twelve months, parted by blanks.");
        }
        return Map.copyOf(labels);
    }
}
