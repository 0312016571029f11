package dev.threatdoc.processor.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What kapt leaves beside a Java file that stands for Kotlin code: where in the Kotlin file each declaration was.
 *
 * <p>The file is written as Java writes an object's plain values; only these are read, and no object is ever made.
 */
public final class KotlinStub {

    private static final String END = ".java";
    private static final String METADATA = ".kapt_metadata";
    private static final long LARGEST = 16L << 20;
    private static final int HEADER = 0xACED0005;
    private static final int SHORT_BLOCK = 0x77;
    private static final int LONG_BLOCK = 0x7A;

    private final Map<String, Position> positions;

    private KotlinStub(Map<String, Position> positions) {
        this.positions = positions;
    }

    /** A place in a Kotlin file: an offset, for nobody wrote lines down. */
    private record Position(String file, int offset) {}

    /** Reads what belongs to a stub; nothing for a file that is none. */
    public static Optional<KotlinStub> of(Path stub) {
        String name = String.valueOf(stub.getFileName());
        Path metadata = stub.resolveSibling(name.endsWith(END) ? name.replace(END, METADATA) : name + METADATA);
        try {
            if (!Files.isRegularFile(metadata) || Files.size(metadata) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(new KotlinStub(read(Files.readAllBytes(metadata))));
        } catch (IOException e) {
            // Another version of kapt.
            return Optional.empty();
        }
    }

    /** The name of the Kotlin file that a declaration was written in. */
    public Optional<String> fileName(String type, String member) {
        return position(type, member).map(p -> p.file().substring(p.file().lastIndexOf('/') + 1));
    }

    /** The line on which a declaration starts there; 0 where the file cannot be read. */
    public int line(String type, String member) {
        Optional<Position> position = position(type, member);
        try {
            if (position.isEmpty()) {
                return 0;
            }
            Path file = Path.of(position.get().file());
            if (Files.size(file) > LARGEST) {
                return 0;
            }
            String text = Files.readString(file).replace("\r\n", "\n");
            int offset = Math.min(Math.max(position.get().offset(), 0), text.length());
            return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }

    /**
     * The position of a member; of a method by its name where its signature is written in another way, else of the
     * type.
     */
    private Optional<Position> position(String type, String member) {
        String owner = type.replace('.', '/').replace('$', '/');
        String inner = type.replace('.', '/');
        for (String name : new String[] {inner, owner}) {
            String key = name + "#" + member.replaceAll("\\(.*", "");
            Optional<Position> found = member.isEmpty()
                    ? Optional.ofNullable(positions.get(name))
                    : Optional.ofNullable(positions.get(key))
                            .or(() -> positions.entrySet().stream()
                                    .filter(e -> e.getKey().startsWith(key + "("))
                                    .map(Map.Entry::getValue)
                                    .findFirst())
                            .or(() -> Optional.ofNullable(positions.get(name)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Map<String, Position> read(byte[] bytes) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(values(bytes)));
        Map<String, Position> positions = new HashMap<>();
        data.readInt();
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            String name = data.readUTF();
            String file = data.readUTF();
            data.readBoolean();
            positions.put(name, new Position(file.replace('\\', '/'), data.readInt()));
        }
        return positions;
    }

    private static byte[] values(byte[] bytes) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        if (data.readInt() != HEADER) {
            throw new IOException("no such file");
        }
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (int kind = data.read(); kind == SHORT_BLOCK || kind == LONG_BLOCK; kind = data.read()) {
            values.write(data.readNBytes(kind == SHORT_BLOCK ? data.readUnsignedByte() : data.readInt()));
        }
        return values.toByteArray();
    }
}
