package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Email;

@Entity
public class Order {

    @Id
    private Long id;

    @Email
    private String email;

    private String iban;
}
