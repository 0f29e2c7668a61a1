package org.epistolary.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.GenericElement;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TextNode;

/** One thing that goes wrong in a document, at a place that chance decides. */
enum Mutation {

    CHILD_REMOVED {
        @Override
        boolean apply(Chance chance) {
            chance.child().remove();
            return true;
        }
    },
    CHILD_MISPLACED {
        @Override
        boolean apply(Chance chance) {
            TeiElement child = chance.child();
            TeiElement target = chance.element();
            for (TeiElement at = target; at != null; at = at.parent().orElse(null)) {
                if (at == child) {
                    return false;
                }
            }
            child.remove();
            target.append(child);
            return true;
        }
    },
    CHILDREN_EXCHANGED {
        @Override
        boolean apply(Chance chance) {
            TeiElement child = chance.child();
            List<TeiElement> siblings = child.parent().orElseThrow().elements();
            int at = siblings.indexOf(child);
            if (at == 0) {
                return false;
            }
            child.moveBefore(siblings.get(at - 1));
            return true;
        }
    },
    CHILD_RENAMED {
        @Override
        boolean apply(Chance chance) {
            chance.child().renameTo(new GenericElement(chance.name()));
            return true;
        }
    },
    CHILD_ADDED {
        @Override
        boolean apply(Chance chance) {
            TeiElement fresh = new GenericElement(chance.name());
            if (chance.flip()) {
                fresh.append("word");
            }
            TeiElement child = chance.child();
            child.parent().orElseThrow().insertBefore(fresh, child);
            return true;
        }
    },
    TEXT_ADDED {
        @Override
        boolean apply(Chance chance) {
            chance.element().append("stray");
            return true;
        }
    },
    TEXT_REMOVED {
        @Override
        boolean apply(Chance chance) {
            List<TextNode> texts = chance.element().descendants(TextNode.class).toList();
            texts.forEach(TextNode::remove);
            return !texts.isEmpty();
        }
    },
    ATTRIBUTE_MISSPELT {
        @Override
        boolean apply(Chance chance) {
            TeiElement element = chance.elementWithAttributes();
            QName name = chance.attributeOf(element);
            String value = element.attribute(name).orElse("x");
            element.setAttribute(name, null);
            String plain = name.getLocalPart();
            element.setAttribute(chance.flip() ? plain + "s" : plain.substring(0, plain.length() - 1) + "x", value);
            return true;
        }
    },
    ATTRIBUTE_REMOVED {
        @Override
        boolean apply(Chance chance) {
            TeiElement element = chance.elementWithAttributes();
            element.setAttribute(chance.attributeOf(element), null);
            return true;
        }
    },
    ATTRIBUTE_ADDED {
        @Override
        boolean apply(Chance chance) {
            chance.element().setAttribute(chance.attributeName(), chance.value());
            return true;
        }
    },
    VALUE_BROKEN {
        @Override
        boolean apply(Chance chance) {
            TeiElement element = chance.elementWithAttributes();
            element.setAttribute(chance.attributeOf(element), chance.value());
            return true;
        }
    };

    /** Does it; false when chance has found a place where it cannot be done. */
    abstract boolean apply(Chance chance);

    /** A document, and what is chosen in it. */
    static final class Chance {

        private static final List<String> VALUES = List.of("", " ", "x y", "1950-13-07", "1950-10", "0", "-1", "yes",
                "true", "#x", "a#b c", "1e3", "10:30", "12,5", "de_AT", "http://example.org/ a", "<&>", "P1Y", "high",
                "5 cm", "left", "ä", "*");

        private final Random random;
        private final List<TeiElement> elements = new ArrayList<>();
        private final List<String> names;
        private final List<String> attributes;

        Chance(Random random, TeiDocument document, List<String> names, List<String> attributes) {
            this.random = random;
            this.names = names;
            this.attributes = attributes;
            elements.add(document.root());
            elements.addAll(document.root().descendants(TeiElement.class).toList());
        }

        TeiElement element() {
            return one(elements);
        }

        /** An element that has a parent. */
        TeiElement child() {
            return elements.get(1 + random.nextInt(elements.size() - 1));
        }

        /** An element with attributes if there is one. */
        TeiElement elementWithAttributes() {
            List<TeiElement> some = elements.stream().filter(e -> !e.attributes().isEmpty()).toList();
            return one(some.isEmpty() ? elements : some);
        }

        QName attributeOf(TeiElement element) {
            return element.attributes().isEmpty() ? new QName(attributeName())
                    : one(List.copyOf(element.attributes().keySet()));
        }

        String name() {
            return one(names);
        }

        String attributeName() {
            return one(attributes);
        }

        String value() {
            return one(VALUES);
        }

        boolean flip() {
            return random.nextBoolean();
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
