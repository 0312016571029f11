package shop.ai;

import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.spring.AiService;

@AiService
public interface Helper {

    @SystemMessage("You help people who buy things.")
    String answer(String question);
}
