package org.epistolary.cli;

/** Numbers with their noun: "1 file", "131 files". */
final class Count {

    private Count() {
    }

    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
