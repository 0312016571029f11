package shop.rest;

import jakarta.persistence.Entity;

@Entity
public class Customer {
    public String firstName;
    public String passwordHash;
    public java.time.LocalDate dateOfBirth;
}
