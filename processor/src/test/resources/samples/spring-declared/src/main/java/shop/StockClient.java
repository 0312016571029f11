package shop;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

@FeignClient(name = "stock")
public interface StockClient {

    @GetMapping("/stock/free")
    long free();
}
