package shop.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/customers")
@RolesAllowed("clerk")
public class Customers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Stock stock;

    @GET
    @Path("/{id}")
    public Customer one(@PathParam("id") long id) {
        return null;
    }

    @POST
    public void add(Customer customer) {}
}
