package dev.threatdoc.processor.option;

/** How much the compiler asks of what nobody declared. */
public enum QuestionStyle {
    /** One message for the whole compilation, with the three best questions. */
    SUMMARY,
    /** One message for each element or flow. */
    ELEMENT,
    /** One message for each assumed finding. */
    ALL,
    /** Nothing; the report has all questions. */
    NONE
}
