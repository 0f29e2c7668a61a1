/** A program that is a module of its own. */
module org.example.memoranda {
    requires org.epistolary;
}
