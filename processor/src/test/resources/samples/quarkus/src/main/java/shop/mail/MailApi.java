package shop.mail;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("mails")
@Authenticated
public class MailApi {

    @GET
    @Path("last")
    public Letter last() {
        return null;
    }
}
