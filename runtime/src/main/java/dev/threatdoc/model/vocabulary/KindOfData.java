package dev.threatdoc.model.vocabulary;

import static dev.threatdoc.model.vocabulary.PropertySpec.computed;
import static dev.threatdoc.model.vocabulary.PropertySpec.flag;
import static dev.threatdoc.model.vocabulary.PropertySpec.text;

import java.util.List;

/** The kind {@code Data} and what can be said of one. */
final class KindOfData {

    static final ElementKind KIND = ElementKind.root(
            "Data",
            "DataAsset",
            Shape.PLAIN,
            "A kind of data that is sent, processed or stored, such as an order, a password or a log record.",
            computed(
                    "name",
                    ValueType.TEXT,
                    "",
                    "The name in diagrams, reports and messages: the one that was given, or else the name of the "
                            + "annotated code in words."),
            text(
                    "description",
                    "What the data is about, in a sentence or two for readers of the report; no bundled rule looks "
                            + "at it."),
            text(
                    "format",
                    "The format in which it is sent, in capitals as rules compare it, such as XML, JSON or HTML; of "
                            + "several, XML if it is among them."),
            PropertySpec.of(
                    "classification",
                    Enums.CLASSIFICATION,
                    "How much protection the data needs, by the part of it that needs most."),
            flag(
                    "isPII",
                    "It relates to a living person who can be identified by it, alone or together with other data "
                            + "within reach, pseudonyms included. Data that was made anonymous beyond recovery does "
                            + "not count."),
            flag(
                    "isCredentials",
                    "Whoever has it can act as somebody or open something: passwords, tokens, private or symmetric "
                            + "keys, valid for however long. User names, public keys and sound hashes of random "
                            + "tokens do not count; hashes of passwords do."),
            PropertySpec.of(
                    "credentialsLife",
                    Enums.LIFETIME,
                    "How long the credentials stay valid and how they can be ended; of several, the one that is "
                            + "hardest to end. NONE if the data is no credentials."),
            flag(
                    "isStored",
                    "At least one element that receives it writes it where it outlasts the request, such as a "
                            + "database, a file, a log, a queue or a backup. Holding it in memory does not count, "
                            + "nor does storing only what it cannot be recovered from, such as a salted hash."),
            flag(
                    "isDestEncryptedAtRest",
                    "Every element that receives it and stores it keeps it encrypted, as isEncryptedAtRest defines. "
                            + "Left out, the control of the sink decides, for the first request that carries it."),
            flag(
                    "isSourceEncryptedAtRest",
                    "Every element that sends it and stores it keeps it encrypted, as isEncryptedAtRest defines. "
                            + "Left out, the control of the source decides, for the first request that carries it."),
            computed(
                    "carriedBy",
                    new ValueType.ListOf(new ValueType.Reference("Dataflow")),
                    List.of(),
                    "The flows that carry it."),
            computed(
                    "processedBy",
                    new ValueType.ListOf(new ValueType.Reference("Element")),
                    List.of(),
                    "The elements that send it, receive it or hold it."));

    private KindOfData() {}
}
