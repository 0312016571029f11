package shop.ai;

import dev.langchain4j.agent.tool.Tool;
import org.springframework.stereotype.Component;

@Component
public class Orders {

    @Tool("cancels an order")
    public String cancel(String number) {
        return number;
    }
}
