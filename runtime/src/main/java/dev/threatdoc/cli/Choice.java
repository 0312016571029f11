package dev.threatdoc.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One of a few words that an option takes. */
interface Choice {

    /** The word as the user writes it. */
    String word();

    /** The choice that a word stands for. */
    static <C extends Choice> C of(String option, String word, C[] choices) throws UserException {
        for (C choice : choices) {
            if (choice.word().equals(word)) {
                return choice;
            }
        }
        throw UserException.of(option + " takes "
                + Arrays.stream(choices).map(Choice::word).collect(Collectors.joining(" or ")) + ", not \"" + word
                + "\"");
    }
}
