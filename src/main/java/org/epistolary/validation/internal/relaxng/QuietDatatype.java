package org.epistolary.validation.internal.relaxng;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.thaiopensource.datatype.Datatype2;
import org.relaxng.datatype.DatatypeException;
import org.relaxng.datatype.DatatypeStreamingValidator;
import org.relaxng.datatype.ValidationContext;

/** A datatype that says no without a story; see {@link QuietDatatypes}. Immutable. */
final class QuietDatatype implements Datatype2 {

    private static final int MOST = 1_024;
    private static final int LONGEST = 64;

    private final Datatype2 loud;
    private final No no;
    private final boolean dependent;
    private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();

    QuietDatatype(Datatype2 loud, int number) {
        this.loud = loud;
        this.dependent = loud.isContextDependent();
        this.no = new No("\u2983" + number + "\u2984");
    }

    /** Why a value is not of this datatype, in Jing's words. */
    String reason(String value, ValidationContext context) {
        try {
            loud.checkValid(value, context);
            return "";
        } catch (DatatypeException e) {
            return e.getMessage() == null ? "is not valid" : e.getMessage();
        }
    }

    @Override
    public void checkValid(String value, ValidationContext context) throws DatatypeException {
        if (!isValid(value, context)) {
            throw no;
        }
    }

    @Override
    public boolean isValid(String value, ValidationContext context) {
        if (dependent || value.length() > LONGEST) {
            return loud.isValid(value, context);
        }
        Boolean known = remembered.get(value);
        if (known == null) {
            known = loud.isValid(value, context);
            if (remembered.size() >= MOST) {
                remembered.clear();
            }
            remembered.put(value, known);
        }
        return known;
    }

    @Override
    public DatatypeStreamingValidator createStreamingValidator(ValidationContext context) {
        return loud.createStreamingValidator(context);
    }

    @Override
    public Object createValue(String value, ValidationContext context) {
        return loud.createValue(value, context);
    }

    @Override
    public boolean sameValue(Object one, Object other) {
        return loud.sameValue(one, other);
    }

    @Override
    public int valueHashCode(Object value) {
        return loud.valueHashCode(value);
    }

    @Override
    public int getIdType() {
        return loud.getIdType();
    }

    @Override
    public boolean isContextDependent() {
        return loud.isContextDependent();
    }

    @Override
    public boolean alwaysValid() {
        return loud.alwaysValid();
    }

    /** Thrown again and again, so without a stack trace. */
    private static final class No extends DatatypeException {

        private static final long serialVersionUID = 1L;

        No(String mark) {
            super(mark);
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
