package dev.threatdoc.tell.html;

import java.util.List;
import java.util.Optional;

/**
 * One item with what is known about it and what was found.
 *
 * @param id the item's id
 * @param name the name, with its number in front if it is a flow that has one
 * @param kind what it is
 * @param where where it stands in the system
 * @param place where it was declared; may be empty
 * @param address what opens that place; may be empty
 * @param description what it is for, in paragraphs
 * @param inScope whether it is judged at all
 * @param known what is known of it
 * @param found what was found
 */
record ItemCard(
        String id,
        String name,
        String kind,
        Where where,
        String place,
        String address,
        List<String> description,
        boolean inScope,
        Known known,
        Found found) {

    /**
     * What was found at an item.
     *
     * @param raised why each finding here matters more than elsewhere; may be empty
     * @param findings the riskiest first; none where another item says it
     * @param same the other item that says it
     */
    record Found(String raised, List<FindingView> findings, Optional<Same> same) {}

    /** An item of which exactly the same was found, so that it is said there only. */
    record Same(String id, String name, int findings) {}

    /**
     * Where an item stands.
     *
     * @param from for a flow, the name of the element that it comes from; otherwise empty
     * @param to for a flow, the name of the element that it goes to; otherwise empty
     * @param boundaries the names of the boundaries around it, from the inside out, or of those that a flow crosses;
     *     may be empty
     */
    record Where(String from, String to, String boundaries) {}

    /**
     * What is known of an item.
     *
     * @param said what somebody said about it or the code says, and what findings rest on of that kind
     * @param unsaid what findings rest on although it is undeclared for other items
     */
    record Known(List<FactView> said, List<FactView> unsaid) {}
}
