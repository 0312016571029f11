package dev.threatdoc.html;

import java.util.List;

/**
 * One item with what is known about it and what was found.
 *
 * @param id the item's id
 * @param name the name, with its number in front if it is a flow that has one
 * @param kind what it is
 * @param about where it stands, or where it comes from and goes to; may be empty
 * @param place where it was declared; may be empty
 * @param description what it is for, in paragraphs
 * @param inScope whether it is judged at all
 * @param provenances how many of its values are known, and how
 * @param said what somebody said about it or the code says, and what findings rest on of that kind
 * @param unsaid what findings rest on although nobody said it
 * @param findings what was found, the riskiest first
 */
record ItemView(
        String id,
        String name,
        String kind,
        String about,
        String place,
        List<String> description,
        boolean inScope,
        Provenances provenances,
        List<FactView> said,
        List<FactView> unsaid,
        List<FindingView> findings) {}
