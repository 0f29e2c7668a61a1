package org.epistolary.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;

/** The build refuses wrong javadoc; this asks that there is some, which javadoc only does together with every tag. */
class DocumentedApiTest {

    @Test
    void everythingPublic_saysWhatItIs() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(exported()));
            Undocumented undocumented = new Undocumented(DocTrees.instance(task));
            for (CompilationUnitTree file : task.parse()) {
                undocumented.scan(file, null);
            }

            assertThat(undocumented.seen).isGreaterThan(1000);
            assertThat(undocumented.found).isEmpty();
        }
    }

    private static List<Path> exported() throws IOException {
        ModuleDescriptor module = ModuleDescriptor.read(
                Files.newInputStream(TestPaths.ROOT.resolve("target/classes/module-info.class")));
        List<Path> sources = new ArrayList<>();
        for (ModuleDescriptor.Exports export : module.exports()) {
            Path folder = TestPaths.ROOT.resolve("src/main/java").resolve(export.source().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** Collects what others can use and what has no comment. */
    private static final class Undocumented extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final List<String> found = new ArrayList<>();
        private int seen;

        Undocumented(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            check(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
            if (isPublic(method.getModifiers()) && !overrides) {
                check(method.getName() + "()");
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            if (isPublic(field.getModifiers()) && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
                check(field.getName().toString());
            }
            return null;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            TreePath parent = getCurrentPath().getParentPath();
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED)
                    || parent.getLeaf().getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE);
        }

        private void check(String name) {
            seen++;
            if (docs.getDocComment(getCurrentPath()) == null) {
                CompilationUnitTree file = getCurrentPath().getCompilationUnit();
                found.add(file.getSourceFile().getName() + ": " + name);
            }
        }
    }
}
