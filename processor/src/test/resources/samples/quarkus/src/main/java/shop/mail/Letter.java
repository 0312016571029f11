package shop.mail;

public record Letter(String email, String text) {}
