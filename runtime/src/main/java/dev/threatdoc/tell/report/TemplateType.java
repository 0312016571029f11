package dev.threatdoc.tell.report;

/** What sort of value a field of a template has; known before the template is filled in. */
sealed interface TemplateType permits TemplateType.Scalar, TemplateType.ListOf, TemplateThing {

    /** Values that are printed as they are, apart from escaping. */
    enum Scalar implements TemplateType {
        /** A text of the model's author, printed in one line. */
        USER_TEXT("a text"),
        /** A text of the model's author that may have several lines. */
        USER_LINES("a text"),
        /** A text from a catalog of threats. */
        THREAT_TEXT("a text"),
        /** Words of our own, or a name that consists of letters. */
        WORDS("a text"),
        /** Yes or no. */
        FLAG("true or false"),
        /** A whole number; -1 stands for "not said" and prints as nothing. */
        NUMBER("a number");

        private final String words;

        Scalar(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * Any number of values of one type.
     *
     * @param item their type
     */
    record ListOf(TemplateType item) implements TemplateType {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** The type in words, for messages. */
    String words();
}
