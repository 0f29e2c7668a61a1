package org.epistolary.validation.internal.relaxng;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.thaiopensource.datatype.Datatype2;
import com.thaiopensource.datatype.DatatypeLibraryLoader;
import org.jspecify.annotations.Nullable;
import org.relaxng.datatype.Datatype;
import org.relaxng.datatype.DatatypeBuilder;
import org.relaxng.datatype.DatatypeException;
import org.relaxng.datatype.DatatypeLibrary;
import org.relaxng.datatype.DatatypeLibraryFactory;
import org.relaxng.datatype.ValidationContext;

/**
 * The datatypes of one schema, made not to throw an exception of their own for each value that is not theirs. Where a
 * schema allows one of ten datatypes, as TEI does for dates, nine of them say no to every value that is right, and what
 * they would say is read by nobody. So a datatype throws the same exception each time, with a number for a message; in
 * the rare case that there is a mistake to report, {@link #spellOut} puts in what the datatype has to say.
 */
final class QuietDatatypes implements DatatypeLibraryFactory {

    private static final Pattern MARK = Pattern.compile("\u2983(\\d+)\u2984");
    private static final Pattern TOKEN = Pattern.compile("; token \"([^\"]*)\" invalid");

    private final DatatypeLibraryFactory libraries = new DatatypeLibraryLoader();
    private final List<QuietDatatype> all = new ArrayList<>();
    private final Map<Datatype, Datatype> quiet = new IdentityHashMap<>();
    private final Map<String, DatatypeLibrary> known = new HashMap<>();

    @Override
    public @Nullable DatatypeLibrary createDatatypeLibrary(String namespace) {
        DatatypeLibrary library = known.get(namespace);
        if (library == null) {
            DatatypeLibrary loud = libraries.createDatatypeLibrary(namespace);
            if (loud == null) {
                return null;
            }
            library = new QuietLibrary(loud);
            known.put(namespace, library);
        }
        return library;
    }

    /**
     * A message of Jing with the reasons written out. Jing lists them in no particular order; here they are in that of
     * the schema, so that the same mistake has the same message every time.
     */
    String spellOut(String message, String value, ValidationContext context) {
        Matcher mark = MARK.matcher(message);
        if (!mark.find()) {
            return message;
        }
        String judged = judged(message, value);
        List<Integer> numbers = MARK.matcher(message).results().map(m -> Integer.valueOf(m.group(1))).sorted().toList();
        List<String> reasons = numbers.stream().map(n -> all.get(n).reason(judged, context)).distinct().toList();
        int end = message.lastIndexOf('\u2984') + 1;
        return message.substring(0, mark.start()) + join(reasons) + message.substring(end);
    }

    /** What the datatypes were asked about: the value, or one word of it where the schema wants a list. */
    private static String judged(String message, String value) {
        Matcher token = TOKEN.matcher(message);
        return token.find() ? token.group(1) : value;
    }

    private static String join(List<String> reasons) {
        int last = reasons.size() - 1;
        return last == 0 ? reasons.get(0)
                : String.join(", ", reasons.subList(0, last)) + " or " + reasons.get(last);
    }

    private Datatype quiet(Datatype loud) {
        if (!(loud instanceof Datatype2 datatype)) {
            return loud;
        }
        return quiet.computeIfAbsent(loud, d -> {
            QuietDatatype made = new QuietDatatype(datatype, all.size());
            all.add(made);
            return made;
        });
    }

    private final class QuietLibrary implements DatatypeLibrary {

        private final DatatypeLibrary loud;

        QuietLibrary(DatatypeLibrary loud) {
            this.loud = loud;
        }

        @Override
        public DatatypeBuilder createDatatypeBuilder(String name) throws DatatypeException {
            DatatypeBuilder builder = loud.createDatatypeBuilder(name);
            return new DatatypeBuilder() {
                @Override
                public void addParameter(String parameter, String value, ValidationContext context)
                        throws DatatypeException {
                    builder.addParameter(parameter, value, context);
                }

                @Override
                public Datatype createDatatype() throws DatatypeException {
                    return quiet(builder.createDatatype());
                }
            };
        }

        @Override
        public Datatype createDatatype(String name) throws DatatypeException {
            return quiet(loud.createDatatype(name));
        }
    }
}
