package shop.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

@WebServlet(urlPatterns = {"/till", "/till/*"})
public class Till extends HttpServlet {}
