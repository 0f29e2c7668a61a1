package org.epistolary.validation.internal.relaxng;

import com.thaiopensource.relaxng.pattern.IdTypeMap;
import com.thaiopensource.relaxng.pattern.Pattern;
import com.thaiopensource.relaxng.pattern.PatternMatcher;
import com.thaiopensource.relaxng.pattern.SchemaPatternBuilder;
import com.thaiopensource.relaxng.pattern.ValidatorPatternBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A RELAX NG schema as Jing's compiler leaves it. Not changed any more, and shared by all threads.
 *
 * @param start the pattern of the whole
 * @param patterns where patterns are made, for matchers to start from
 * @param ids which attributes are identifiers; null when none is, or the schema says it in a way that Jing refuses
 * @param datatypes its datatypes
 */
record RelaxNgSchema(Pattern start, SchemaPatternBuilder patterns, @Nullable IdTypeMap ids, QuietDatatypes datatypes) {

    /** A matcher with a memory of its own, for one thread. */
    PatternMatcher newMatcher() {
        return new PatternMatcher(start, new ValidatorPatternBuilder(patterns));
    }
}
