package dev.threatdoc.tell.html;

import java.util.List;

/**
 * One item with what is known about it and what was found.
 *
 * @param id the item's id
 * @param name the name, with its number in front if it is a flow that has one
 * @param kind what it is
 * @param where where it stands in the system
 * @param place where it was declared; may be empty
 * @param description what it is for, in paragraphs
 * @param inScope whether it is judged at all
 * @param raised why each finding here matters more than elsewhere; may be empty
 * @param known what is known of it, and how
 * @param findings what was found, the riskiest first
 */
record ItemCard(
        String id,
        String name,
        String kind,
        Where where,
        String place,
        List<String> description,
        boolean inScope,
        String raised,
        Known known,
        List<FindingView> findings) {

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
     * @param provenances how many of its values are known, and how
     * @param said what somebody said about it or the code says, and what findings rest on of that kind
     * @param unsaid what findings rest on although it is undeclared for other items
     */
    record Known(Provenances provenances, List<FactView> said, List<FactView> unsaid) {}
}
