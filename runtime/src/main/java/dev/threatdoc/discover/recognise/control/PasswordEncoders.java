package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Functions for the hashing of passwords, and encryption by a program itself. What is too weak is a hazard. */
final class PasswordEncoders implements Recogniser {

    private static final String CRYPTO = "org.springframework.security.crypto.";

    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry(CRYPTO + "bcrypt.BCryptPasswordEncoder", "bcrypt"),
            Map.entry(CRYPTO + "bcrypt.BCrypt", "bcrypt"),
            Map.entry(CRYPTO + "argon2.Argon2PasswordEncoder", "Argon2"),
            Map.entry(CRYPTO + "scrypt.SCryptPasswordEncoder", "scrypt"),
            Map.entry(CRYPTO + "password.Pbkdf2PasswordEncoder", "PBKDF2"),
            Map.entry(CRYPTO + "factory.PasswordEncoderFactories", "bcrypt"),
            Map.entry("org.mindrot.jbcrypt.BCrypt", "bcrypt"),
            Map.entry("at.favre.lib.crypto.bcrypt.BCrypt", "bcrypt"),
            Map.entry("io.quarkus.elytron.security.common.BcryptUtil", "bcrypt"),
            Map.entry("de.mkammerer.argon2.Argon2Factory", "Argon2"),
            Map.entry("com.password4j.Password", "as configured"),
            Map.entry("cn.hutool.crypto.digest.BCrypt", "bcrypt"));
    private static final Set<String> ENCRYPTORS = Set.of(
            "javax.crypto.Cipher",
            CRYPTO + "encrypt.TextEncryptor",
            CRYPTO + "encrypt.BytesEncryptor",
            "org.jasypt.encryption.StringEncryptor",
            "org.jasypt.util.text.BasicTextEncryptor",
            "org.jasypt.util.text.StrongTextEncryptor",
            "org.jasypt.util.text.AES256TextEncryptor",
            "com.google.crypto.tink.Aead");
    private static final Set<String> ENCRYPT = Set.of("doFinal", "encrypt");
    private static final Set<String> ENCODERS = Set.of(CRYPTO + "password.PasswordEncoder");
    private static final Set<String> HIDE = Set.of("encode", "hashpw", "hash", "bcryptHash", "hashToString");

    @Override
    public void recognise(Module module, Notes notes) {
        module.code()
                .creations()
                .forEach(c -> functionOf(c.expression())
                        .ifPresent(f -> hashes(
                                new Evidence("new " + c.expression().type().simpleName() + "()", c.place()),
                                f,
                                notes)));
        module.code().calls().forEach(c -> call(c, notes));
    }

    private static void call(Site<Expression.Call> call, Notes notes) {
        Expression.Call expression = call.expression();
        Optional<Expression> root = expression.root();
        if (root.filter(Expression.Type.class::isInstance).isPresent()) {
            root.flatMap(PasswordEncoders::functionOf).ifPresent(f -> hashes(Notes.evidence(call), f, notes));
        }
        boolean encrypts = ENCRYPT.contains(expression.name()) && expression.startsAt(ENCRYPTORS);
        boolean encodes = HIDE.contains(expression.name()) && expression.startsAt(ENCODERS);
        if (encrypts || encodes) {
            notes.tag(Tags.ENCRYPTION, Notes.evidence(call));
        }
    }

    private static void hashes(Evidence evidence, String function, Notes notes) {
        notes.tag(Tags.PASSWORD_HASHING, evidence, function);
        notes.tag(Tags.ENCRYPTION, evidence);
    }

    private static Optional<String> functionOf(Expression expression) {
        return Expression.typeOf(expression)
                .flatMap(t -> t.candidates().stream()
                        .filter(FUNCTIONS::containsKey)
                        .findFirst()
                        .map(FUNCTIONS::get));
    }
}
