package dev.threatdoc.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells of a class file whether it declares something of a model, from the names in it alone. */
final class AnnotatedClass {

    private static final String ANNOTATIONS = "Ldev/threatdoc/annotation/";

    /** What makes an item of a model; the rest is said of one. */
    private static final Set<String> DECLARING = Set.of(
            "Actor",
            "Agent",
            "Boundary",
            "DataAsset",
            "Dataflow",
            "Dataflows",
            "Datastore",
            "Element",
            "ExternalEntity",
            "Lambda",
            "Llm",
            "Process",
            "Server",
            "SetOfProcesses");

    private static final int MAGIC = 0xCAFEBABE;

    private AnnotatedClass() {}

    /**
     * The binary name of the class, if it declares something.
     *
     * @param in the class file; what is no class file declares nothing
     */
    static Optional<String> name(InputStream in) throws IOException {
        try {
            return read(new DataInputStream(in));
        } catch (EOFException | UTFDataFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(DataInputStream data) throws IOException {
        byte[] start = data.readNBytes(8);
        if (start.length < 8 || number(start) != MAGIC) {
            return Optional.empty();
        }
        int count = data.readUnsignedShort();
        String[] texts = new String[count];
        int[] classes = new int[count];
        Set<String> all = new HashSet<>();
        for (int i = 1; i < count; i++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case 1 -> {
                    texts[i] = data.readUTF();
                    all.add(texts[i]);
                }
                case 7 -> classes[i] = data.readUnsignedShort();
                case 8, 16, 19, 20 -> data.skipNBytes(2);
                case 15 -> data.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
                case 5, 6 -> {
                    data.skipNBytes(8);
                    i++;
                }
                default -> {
                    // From a later Java than any that we know.
                    return Optional.empty();
                }
            }
        }
        if (!declares(all)) {
            return Optional.empty();
        }
        data.skipNBytes(2);
        int self = data.readUnsignedShort();
        int name = self < count ? classes[self] : 0;
        return name < count ? Optional.ofNullable(texts[name]).map(n -> n.replace('/', '.')) : Optional.empty();
    }

    private static boolean declares(Set<String> texts) {
        return (texts.contains("RuntimeInvisibleAnnotations") || texts.contains("RuntimeInvisibleParameterAnnotations"))
                && DECLARING.stream().anyMatch(a -> texts.contains(ANNOTATIONS + a + ";"));
    }

    private static int number(byte[] bytes) {
        return (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    }
}
