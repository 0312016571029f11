package shop.ai;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Chat {

    private final Helper helper;

    public Chat(Helper helper) {
        this.helper = helper;
    }

    @PostMapping("/chat")
    public String chat(@RequestBody String question) {
        return helper.answer(question);
    }
}
